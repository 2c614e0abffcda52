import type { SampleArticle } from '#server/db/sample/article.ts';

export const firstVisit: SampleArticle = {
  slug: 'getting-ready-for-a-first-pain-clinic-visit',
  language: 'en',
  status: 'published',
  kind: 'visit',
  topics: ['first visit'],
  disclosure: 'Written and paid for by the clinic; nobody else had a say.',
  title: 'Getting ready for a first pain clinic visit',
  summary:
    'What happens at a first visit to a pain clinic, what to bring, which questions to ask, and what a plan can look like.',
  body: `<p>A first visit to a pain clinic can feel like an exam. It is not one. It is a talk between you and a person who knows about pain. You know about <em>your</em> pain. Both are needed.</p>
<p>Pain is always real. It is a feeling in the body and an experience of the whole person, and only you can say what it is like.<sup><a href="#ref-r1" id="cite-r1">1</a></sup></p>
<h2 id="before-you-come">Before you come</h2>
<p>Ten minutes of notes can save you a second visit. You can use this list:</p>
<ul>
<li><strong>The story in six lines.</strong> When did it start? What has changed since?</li>
<li><strong>What you have tried,</strong> and what each thing did for you:
<ul>
<li>medicines, with the dose and how long you took them</li>
<li>therapy, exercises, injections, operations</li>
<li>things you found on your own.</li>
</ul>
</li>
<li><strong>Everything you take now,</strong> also from the drugstore, and herbs and teas.</li>
<li><strong>Allergies,</strong> and other illnesses.</li>
<li><strong>Letters and scans.</strong> Reports are enough; pictures on a disc are a bonus.</li>
<li><strong>One thing you would like to do again.</strong> It may be small, such as tying your shoes.</li>
</ul>
<h3 id="diary">A short pain diary</h3>
<p>Three ordinary days are enough. Here is one, made up:</p>
<table>
<caption>Three days of a pain diary (0 is no pain, 10 is the worst you can think of)</caption>
<thead>
<tr><th scope="col">Day</th><th scope="col">Morning</th><th scope="col">Evening</th><th scope="col">Sleep</th><th scope="col">What I did</th></tr>
</thead>
<tbody>
<tr><th scope="row">Monday</th><td>4</td><td>7</td><td>5 hours</td><td>Office, long meeting</td></tr>
<tr><th scope="row">Tuesday</th><td>6</td><td>5</td><td>7 hours</td><td>Short walk, rest</td></tr>
<tr><th scope="row">Wednesday</th><td>4</td><td>4</td><td>7 hours</td><td>Two short walks</td></tr>
</tbody>
</table>
<h2 id="during">At the visit</h2>
<p>A new patient consultation with us takes about 40 minutes. We will ask about the pain, your sleep, your mood, your work and the people around you. That does not mean that we think the pain is in your head. Pain touches all of these, and each of them can be a place to start. British guidance asks clinicians to talk in just this way.<sup><a href="#ref-r2" id="cite-r2">2</a></sup></p>
<p>Then there is an exam. It may include watching you walk, moving joints, and testing feeling and strength. Say stop at any time. You may bring someone with you. If you need an interpreter, tell us when you <a href="/site/request">request your appointment</a>; it costs you nothing. <span lang="es">Hablamos español.</span></p>
<h2 id="questions">Questions worth asking</h2>
<ol>
<li>What do you think is causing my pain, and how sure are you?</li>
<li>What are my choices? What happens if I do nothing for now?</li>
<li>What good could this do, how likely is it, and how soon would I notice?</li>
<li>What are the risks, and what would make us stop?</li>
<li>Whom do I call if it gets worse?</li>
</ol>
<p>It is fine to read them from a piece of paper.</p>
<h2 id="plan">What a plan can look like</h2>
<p>You will rarely leave with only one thing to do. A plan often has three or four parts that work together, such as movement, sleep, a medicine and a date to look at it again. It helps to agree on what would count as better. Less pain is one way. More walking, more sleep or a return to work are others.</p>
<dl>
<dt>Goal</dt>
<dd>What you want to be able to do, in your own words.</dd>
<dt>Trial</dt>
<dd>A treatment with a start, an end and a check of whether it helped.</dd>
<dt>Flare plan</dt>
<dd>What you will do on a very bad day.</dd>
</dl>
<h3 id="opioids">A word about opioids</h3>
<p>If you take opioid medicine, bring it up. Nobody will take it away at a first visit. American guidance asks clinicians to weigh good and harm with you, to use other treatments first where possible, and never to stop long-term opioids suddenly unless life is in danger.<sup><a href="#ref-r3" id="cite-r3">3</a></sup></p>
<div class="callout">
<p>You can start today: read about <a href="/site/articles/pacing-activity-with-long-lasting-pain">pacing your activity</a>. It fits nearly every kind of long-lasting pain.</p>
</div>
<h2 id="after-the-visit">After the visit</h2>
<p>You will get the plan in writing. Read it on the same day while you remember. If something is not clear, call us, or write to <a href="mailto:new-york@clinic.example">new-york@clinic.example</a>. Please do not send private health details by e-mail.</p>
<div class="get-help">
<h2 id="get-help">Do not wait for the visit if</h2>
<ul>
<li>you cannot pass urine, or you have lost control of bladder or bowel</li>
<li>you are numb around the genitals or the bottom</li>
<li>an arm or a leg is getting weaker</li>
<li>you have pain with a fever, or after a fall or a crash</li>
<li>you have chest pain or trouble breathing.</li>
</ul>
<p>Call 911 or go to an emergency room. If you think about ending your life, call or text <a href="tel:988">988</a> at any hour.</p>
</div>`,
  references: [
    {
      id: 'r1',
      text: 'Raja SN, Carr DB, Cohen M, et al. The revised International Association for the Study of Pain definition of pain: concepts, challenges, and compromises. Pain 161: 1976-1982.',
      url: 'https://doi.org/10.1097/j.pain.0000000000001939',
      year: 2020,
    },
    {
      id: 'r2',
      text: 'National Institute for Health and Care Excellence. Chronic pain (primary and secondary) in over 16s: assessment of all chronic pain and management of chronic primary pain (NG193).',
      url: 'https://www.nice.org.uk/guidance/ng193',
      year: 2021,
    },
    {
      id: 'r3',
      text: 'Dowell D, Ragan KR, Jones CM, Baldwin GT, Chou R. CDC clinical practice guideline for prescribing opioids for pain, United States, 2022. MMWR Recommendations and Reports 71(3): 1-95.',
      url: 'https://doi.org/10.15585/mmwr.rr7103a1',
      year: 2022,
    },
  ],
  reviewedMonthsAgo: 8,
  nextReviewInMonths: 4,
};
