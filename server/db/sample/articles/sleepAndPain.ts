import type { SampleArticle } from '#server/db/sample/article.ts';

export const sleepAndPain: SampleArticle = {
  slug: 'sleep-and-pain',
  language: 'en',
  status: 'in-review',
  kind: 'treatment',
  topics: ['sleep', 'self-care'],
  disclosure: 'Written and paid for by the clinic; nobody else had a say.',
  title: 'Sleep and pain: breaking the loop',
  summary:
    'Pain disturbs sleep, and poor sleep makes pain worse. Habits that can help, and a treatment for sleep that needs no tablets.',
  body: `<p>More than half of the people we see sleep badly. Pain keeps you awake, and after a bad night everything hurts more. Studies that follow people over time suggest that poor sleep drives later pain even more than pain drives later poor sleep.<sup><a href="#ref-r1" id="cite-r1">1</a></sup> That is good news in a way. Sleep is a second door into the same house.</p>
<figure>
<img src="/site/figures/pain-loop.webp" alt="Circle of four arrows: pain leads to poor sleep, then less movement, then worry and low mood, then back to pain" width="640" height="400" loading="lazy">
<figcaption>Pain and sleep are two parts of one loop. A change at any point can slow it down.</figcaption>
</figure>
<h2 id="how-much">How much sleep is enough?</h2>
<p>Most adults need seven to nine hours. The need differs, and it is not a test that you can fail. What counts more is how you feel and work by day. Waking up a few times is normal. So is a bad night now and then.</p>
<h2 id="by-day">What to do by day</h2>
<ul>
<li>Get up at the same time each day, also after a bad night and at weekends.</li>
<li>Go outside in the morning. Daylight sets the body’s clock.</li>
<li>Move a little, more than once. Our page on <a href="/site/articles/pacing-activity-with-long-lasting-pain">pacing</a> shows how.</li>
<li>Keep naps under 30 minutes, and before 3 in the afternoon.</li>
<li>Have your last coffee, tea or cola at noon. Caffeine stays for many hours.</li>
</ul>
<h2 id="by-night">What to do at night</h2>
<ol>
<li>Use the last hour to slow down.
<ul>
<li>Dim the lights.</li>
<li>Put work and the phone in another room.</li>
<li>Write tomorrow’s worries on paper, and leave them there.</li>
</ul>
</li>
<li>Go to bed when you are sleepy, not when you are only tired.</li>
<li>If you are awake for what feels like 20 minutes, get up. Sit somewhere dim and do something dull. Go back when you are sleepy.</li>
<li>Turn the clock away. Counting the hours wakes you up.</li>
</ol>
<p>Alcohol helps you fall asleep and then breaks up the night. It also does not mix with many pain medicines.</p>
<h3 id="positions">Finding a position</h3>
<table>
<caption>Pillows that may take the strain off</caption>
<thead>
<tr><th scope="col">Where it hurts</th><th scope="col">Try this</th></tr>
</thead>
<tbody>
<tr><th scope="row">Low back</th><td>On your side, with a pillow between the knees</td></tr>
<tr><th scope="row">Hip</th><td>On the other side, with a thick pillow between the legs</td></tr>
<tr><th scope="row">Shoulder</th><td>On your back, with a folded towel under the upper arm</td></tr>
<tr><th scope="row">Neck</th><td>One pillow that fills the gap between shoulder and ear</td></tr>
</tbody>
</table>
<h2 id="cbt-i">A treatment without tablets</h2>
<p>When bad sleep lasts longer than three months, doctors call it chronic insomnia. The first treatment to try is <abbr title="cognitive behavioral therapy for insomnia">CBT-I</abbr>. American and European guidelines agree on this.<sup><a href="#ref-r2" id="cite-r2">2</a></sup><sup>,</sup><sup><a href="#ref-r3" id="cite-r3">3</a></sup> It is a short course of about four to eight sessions, with a therapist, in a group or online.</p>
<dl>
<dt>Bed time that fits</dt>
<dd>You spend only as long in bed as you truly sleep, and add time back step by step.</dd>
<dt>Bed for sleep</dt>
<dd>The bed becomes a cue for sleep again, not for worry.</dd>
<dt>Kinder thoughts</dt>
<dd>You learn to answer thoughts such as “tomorrow is ruined”.</dd>
</dl>
<p>In trials, people fell asleep sooner and lay awake less, and the gain was still there months later.<sup><a href="#ref-r4" id="cite-r4">4</a></sup> The first two weeks can be hard, as you may be sleepier by day. Do not drive if you are. If you have epilepsy, bipolar disorder or a job with machines, do it only with a clinician.</p>
<h2 id="tablets">What about sleeping tablets?</h2>
<p>They can help for a few nights. After that they often work less, and they can be hard to stop. With opioids they can slow your breathing, which is dangerous. Please do not start or stop them on your own.</p>
<div class="callout">
<p>Tell your clinician if you snore loudly, if someone has seen you stop breathing at night, or if your legs cannot keep still. These have treatments of their own.</p>
</div>
<div class="get-help">
<h2 id="get-help">When to get help</h2>
<p>Call a doctor today if pain wakes you every night and you also have a fever, night sweats or weight loss that you cannot explain.</p>
<p>Call 911 if someone who takes opioids or sleeping tablets cannot be woken, or breathes very slowly.</p>
<p>If the nights feel hopeless, or you think about ending your life, call or text <a href="tel:988">988</a> at any hour.</p>
</div>`,
  references: [
    {
      id: 'r1',
      text: 'Finan PH, Goodin BR, Smith MT. The association of sleep and pain: an update and a path forward. Journal of Pain 14: 1539-1552.',
      url: 'https://doi.org/10.1016/j.jpain.2013.08.007',
      year: 2013,
    },
    {
      id: 'r2',
      text: 'Qaseem A, Kansagara D, Forciea MA, Cooke M, Denberg TD. Management of chronic insomnia disorder in adults: a clinical practice guideline from the American College of Physicians. Annals of Internal Medicine 165: 125-133.',
      url: 'https://doi.org/10.7326/M15-2175',
      year: 2016,
    },
    {
      id: 'r3',
      text: 'Riemann D, Espie CA, Altena E, et al. The European Insomnia Guideline: an update on the diagnosis and treatment of insomnia 2023. Journal of Sleep Research 32: e14035.',
      url: 'https://doi.org/10.1111/jsr.14035',
      year: 2023,
    },
    {
      id: 'r4',
      text: 'Trauer JM, Qian MY, Doyle JS, Rajaratnam SMW, Cunnington D. Cognitive behavioral therapy for chronic insomnia: a systematic review and meta-analysis. Annals of Internal Medicine 163: 191-204.',
      url: 'https://doi.org/10.7326/M14-2841',
      year: 2015,
    },
  ],
  reviewedMonthsAgo: 23,
  nextReviewInMonths: 1,
};
