import type { SampleArticle } from '#server/db/sample/article.ts';

export const sciatica: SampleArticle = {
  slug: 'sciatica-what-to-expect',
  language: 'en',
  status: 'published',
  kind: 'condition',
  topics: ['back pain', 'sciatica'],
  disclosure: 'Written and paid for by the clinic; nobody else had a say.',
  title: 'Sciatica: what to expect',
  summary:
    'Sciatica is pain along the nerve from the back to the foot. How it usually goes, what helps, and when it is an emergency.',
  body: `<p>Sciatica means pain along the sciatic nerve. The nerve runs from the low back through the buttock and down the leg. When it is irritated, the pain can shoot, burn or tingle. It is often worse in the leg than in the back.</p>
<p>Sciatica can be very painful. It usually gets better within four to six weeks, though it can take longer.<sup><a href="#ref-r1" id="cite-r1">1</a></sup></p>
<p>On this page: <a href="#cause">cause</a>, <a href="#first-weeks">first weeks</a>, <a href="#treatments">treatments</a>, <a href="#words">words you may hear</a>, <a href="#get-help">when to get help</a>.</p>
<h2 id="cause">What causes it</h2>
<p>The most common cause is a disc that bulges and presses on a nerve root, or makes it sore.<sup><a href="#ref-r2" id="cite-r2">2</a></sup> In older people, a narrow channel for the nerve is another cause. Sitting too long or lifting badly may start the pain, but often there is no clear reason.</p>
<figure>
<img src="/site/figures/sciatic-nerve.webp" alt="Outline of the back of the hip and leg; a line for the sciatic nerve runs from the low back to the foot" width="640" height="400" loading="lazy" data-text="none">
<figcaption>The path of the sciatic nerve: low back, buttock, back of the thigh, calf and foot.</figcaption>
</figure>
<h2 id="first-weeks">The first weeks</h2>
<ul>
<li>Keep moving within what you can bear. Bed rest does not speed things up, and staying active seems to be no worse.<sup><a href="#ref-r3" id="cite-r3">3</a></sup></li>
<li>Try positions that calm the leg:
<ul>
<li>on your side, with a pillow between the knees</li>
<li>on your back, with the lower legs on a chair</li>
<li>standing, with one foot on a low step.</li>
</ul>
</li>
<li>Take short walks. Stop before the leg pain gets much worse.</li>
<li>Do not pull hard on the leg to stretch it. A sore nerve does not like it.</li>
</ul>
<p>A good sign: the pain moves up from the foot toward the back, even if the back hurts more for a while.</p>
<h2 id="treatments">Treatments</h2>
<p>No tablet works well for everyone with sciatica. The British guideline advises clinicians <strong>not</strong> to offer gabapentin, pregabalin, steroid tablets or diazepam for sciatica, as they did not help enough in studies and can do harm.<sup><a href="#ref-r4" id="cite-r4">4</a></sup> If you take one of these already, do not stop suddenly. Talk with the person who prescribed it.</p>
<table>
<caption>Common treatments for sciatica</caption>
<thead>
<tr><th scope="col">Treatment</th><th scope="col">When it is considered</th><th scope="col">What to know</th></tr>
</thead>
<tbody>
<tr><th scope="row">Exercise and advice</th><td>From the start</td><td>Alone, in a group or with a therapist</td></tr>
<tr><th scope="row">Injection near the nerve</th><td>Severe pain in the first months</td><td>May ease pain for some weeks; has small risks</td></tr>
<tr><th scope="row">Operation</th><td>Pain that stays, and a scan that fits the pain</td><td>Often quicker relief; after a year many people are equal with and without</td></tr>
</tbody>
</table>
<p>Please ask what is likely to happen <em>without</em> each treatment too. It is a fair question.</p>
<h2 id="words">Words you may hear</h2>
<dl>
<dt>Disc</dt>
<dd>A soft pad between two bones of the spine.</dd>
<dt>Nerve root</dt>
<dd>The part of a nerve that leaves the spine.</dd>
<dt>Radicular pain</dt>
<dd>Pain that follows one nerve root, such as sciatica.</dd>
<dt><abbr title="magnetic resonance imaging">MRI</abbr></dt>
<dd>A scan made with magnets. It shows discs and nerves.</dd>
<dt>Cauda equina</dt>
<dd>The bundle of nerves at the end of the spine. Its name is Latin, <span lang="la">cauda equina</span>, for horse’s tail. Pressure on all of it is rare and is an emergency.</dd>
</dl>
<h2 id="when-it-eases">When it eases</h2>
<p>Build up slowly. Add a little walking, bending and lifting each week. It is common to feel an ache or a tingle for months. A second bout can happen. It does not mean that you did something wrong.</p>
<p>If a test of the nerves has been ordered, your clinician will explain how to get ready for it.</p>
<div class="get-help">
<h2 id="get-help">When to get help</h2>
<p>Go to an emergency room now if you have:</p>
<ul>
<li>pain, tingling or weakness in both legs</li>
<li>numbness between your legs, around the genitals or the bottom</li>
<li>trouble starting to pee, not feeling when you pee, or leaking</li>
<li>loss of bowel control</li>
<li>a change in feeling or function during sex.</li>
</ul>
<p>Call a doctor today if your foot drags, or if the leg is getting weaker.</p>
<p>See someone soon if the pain has not eased after six weeks, or if you cannot manage at home or at work.</p>
</div>
<div class="shared" data-block="5b8f5f0e-6d0c-4d5e-9a6b-1f0c5a7e2d11"></div>`,
  references: [
    { id: 'r1', text: 'NHS. Sciatica.', url: 'https://www.nhs.uk/conditions/sciatica/', year: 2023 },
    {
      id: 'r2',
      text: 'Jensen RK, Kongsted A, Kjaer P, Koes B. Diagnosis and treatment of sciatica. BMJ 367: l6273.',
      url: 'https://doi.org/10.1136/bmj.l6273',
      year: 2019,
    },
    {
      id: 'r3',
      text: 'Dahm KT, Brurberg KG, Jamtvedt G, Hagen KB. Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica. Cochrane Database of Systematic Reviews, CD007612.',
      url: 'https://doi.org/10.1002/14651858.CD007612.pub2',
      year: 2010,
    },
    {
      id: 'r4',
      text: 'National Institute for Health and Care Excellence. Low back pain and sciatica in over 16s: assessment and management (NG59), updated 2020.',
      url: 'https://www.nice.org.uk/guidance/ng59',
      year: 2020,
    },
  ],
  reviewedMonthsAgo: 14,
  nextReviewInMonths: 10,
};
