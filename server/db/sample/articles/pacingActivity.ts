import type { SampleArticle } from '#server/db/sample/article.ts';

export const pacingActivity: SampleArticle = {
  slug: 'pacing-activity-with-long-lasting-pain',
  language: 'en',
  status: 'published',
  kind: 'treatment',
  topics: ['self-care'],
  disclosure: 'Written and paid for by the clinic; nobody else had a say.',
  title: 'Pacing your activity when pain lasts',
  summary:
    'Doing too much on good days and too little on bad ones is common with long-lasting pain. A simple way to even things out.',
  body: `<p>Pain that lasts or comes back for longer than three months is called chronic pain.<sup><a href="#ref-r1" id="cite-r1">1</a></sup> Chronic does not mean severe, and it does not mean that nothing can be done. It means that the plan has to last, too.</p>
<p>Many people fall into the same pattern. On a good day they catch up with everything. Then they pay with two or three bad days. <strong>Pacing</strong> is a way out of this up and down.</p>
<figure>
<img src="/site/figures/pacing.webp" alt="Line chart over two weeks: one line swings between very high and very low activity, the other stays level and rises slowly" width="640" height="400" loading="lazy" data-text="in-page">
<figcaption>Two ways to spend the same two weeks. The jagged line is “boom and bust”. The steady line is pacing: it starts lower and rises slowly.</figcaption>
</figure>
<h2 id="what-it-is">What pacing is, and is not</h2>
<p>Pacing means that you plan how much you do, and let the plan decide, not the pain of the moment. You stop before pain forces you to. On bad days you still do a little.</p>
<p>Pacing is not giving up. It is not resting all day either. Long rest makes muscles weaker and joints stiffer, and then less activity is enough to hurt.</p>
<blockquote>
<p>“I used to clean the whole house on Saturday and lie down until Tuesday. Now I do one room a day. It still annoys me. But I have my Sundays back.”</p>
</blockquote>
<p>The words above are made up, but we hear the like of them often.</p>
<h2 id="find-your-start">Find your starting point</h2>
<ol>
<li>Choose <em>one</em> activity that matters to you, such as walking, cooking or sitting at a desk.</li>
<li>Time it on three days: how long until your pain clearly rises?
<ul>
<li>Choose ordinary days, one of them bad.</li>
<li>Write the minutes down.</li>
</ul>
</li>
<li>Add the three numbers and divide by three.</li>
<li>Take off one fifth. That is your starting point.</li>
</ol>
<table>
<caption>An example: walking</caption>
<thead>
<tr><th scope="col">Step</th><th scope="col">Minutes</th></tr>
</thead>
<tbody>
<tr><th scope="row">Good day</th><td>20</td></tr>
<tr><th scope="row">Ordinary day</th><td>15</td></tr>
<tr><th scope="row">Bad day</th><td>10</td></tr>
<tr><th scope="row">Average</th><td>15</td></tr>
<tr><th scope="row">Starting point, one fifth less</th><td>12</td></tr>
</tbody>
</table>
<h2 id="build-up">Build up slowly</h2>
<p>Keep to your starting point every day for a week. If that went well, add about one tenth in the next week. Twelve minutes become thirteen. This looks silly at first. After three months it is a different life.</p>
<p>Physical activity is safe for most people with chronic pain, and it may ease pain and help with daily tasks. The studies are small and the effects differ from person to person.<sup><a href="#ref-r2" id="cite-r2">2</a></sup></p>
<h2 id="setbacks">When you have a flare</h2>
<p>Flares happen to everyone. They rarely mean new damage. Make your flare plan on a good day:</p>
<ul>
<li>Halve the activity for two days. Do not drop it.</li>
<li>Break it into pieces with short rests.</li>
<li>Use what has calmed you before: warmth, slow breathing, music, a friend on the phone.</li>
<li>Then go back up in two or three steps.</li>
</ul>
<div class="callout">
<p>Studies of pacing alone are few. Most pain clinics teach it as one part of a larger plan, together with exercise and with help for mood and sleep. Talking treatments such as <abbr title="cognitive behavioral therapy">CBT</abbr> have small benefits for pain, distress and daily life.<sup><a href="#ref-r3" id="cite-r3">3</a></sup></p>
</div>
<h2 id="ask-for-help">Who can help</h2>
<p>A physical or occupational therapist can set the starting point with you. British guidance advises a plan that you and your care team make together, built on what matters to you.<sup><a href="#ref-r4" id="cite-r4">4</a></sup> You can <a href="/site/request">request an appointment</a>, or read <a href="/site/articles/getting-ready-for-a-first-pain-clinic-visit">how to get ready for a first visit</a>.</p>
<div class="get-help">
<h2 id="get-help">When to get help</h2>
<p>See a clinician before you begin if you have heart or lung disease, get dizzy, or had an operation not long ago.</p>
<p>Call a doctor today if you have a new kind of pain, a fever, weight loss that you cannot explain, or an arm or a leg that is getting weaker.</p>
<p>Call 911 if you have chest pain or trouble breathing. If you think about ending your life, call or text <a href="tel:988">988</a> at any hour. Someone will listen.</p>
</div>
<div class="shared" data-block="5b8f5f0e-6d0c-4d5e-9a6b-1f0c5a7e2d11"></div>`,
  references: [
    {
      id: 'r1',
      text: 'Treede RD, Rief W, Barke A, et al. Chronic pain as a symptom or a disease: the IASP classification of chronic pain for the International Classification of Diseases (ICD-11). Pain 160: 19-27.',
      url: 'https://doi.org/10.1097/j.pain.0000000000001384',
      year: 2019,
    },
    {
      id: 'r2',
      text: 'Geneen LJ, Moore RA, Clarke C, et al. Physical activity and exercise for chronic pain in adults: an overview of Cochrane Reviews. Cochrane Database of Systematic Reviews, CD011279.',
      url: 'https://doi.org/10.1002/14651858.CD011279.pub3',
      year: 2017,
    },
    {
      id: 'r3',
      text: 'Williams ACC, Fisher E, Hearn L, Eccleston C. Psychological therapies for the management of chronic pain (excluding headache) in adults. Cochrane Database of Systematic Reviews, CD007407.',
      url: 'https://doi.org/10.1002/14651858.CD007407.pub4',
      year: 2020,
    },
    {
      id: 'r4',
      text: 'National Institute for Health and Care Excellence. Chronic pain (primary and secondary) in over 16s: assessment of all chronic pain and management of chronic primary pain (NG193).',
      url: 'https://www.nice.org.uk/guidance/ng193',
      year: 2021,
    },
  ],
  reviewedMonthsAgo: 10,
  nextReviewInMonths: 14,
};
