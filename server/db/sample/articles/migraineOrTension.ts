import type { SampleArticle } from '#server/db/sample/article.ts';

export const migraineOrTension: SampleArticle = {
  slug: 'migraine-or-tension-headache',
  language: 'en',
  status: 'published',
  kind: 'symptom',
  topics: ['headache'],
  disclosure: 'Written and paid for by the clinic; nobody else had a say.',
  title: 'Migraine or tension headache?',
  summary:
    'How to tell the two most common headaches apart, what to write in a headache diary, and which headaches need care at once.',
  body: `<p>Nearly everyone has headaches at times. The two most common kinds are tension-type headache and migraine. They need different care, so it helps to know which one you have. Some people have both.</p>
<p>A sudden, very severe headache is different. Read <a href="#get-help">when to get help</a> now if you have one.</p>
<h2 id="compare">How to tell them apart</h2>
<p>Doctors around the world use the same list of signs.<sup><a href="#ref-r1" id="cite-r1">1</a></sup> You do not need to have all of them.</p>
<table>
<caption>Typical signs of the two headaches in adults</caption>
<thead>
<tr><th scope="col">Sign</th><th scope="col">Tension-type headache</th><th scope="col">Migraine</th></tr>
</thead>
<tbody>
<tr><th scope="row">Where</th><td>Both sides</td><td>Often one side, can be both</td></tr>
<tr><th scope="row">Feel</th><td>Pressing, like a tight band</td><td>Throbbing</td></tr>
<tr><th scope="row">How strong</th><td>Mild to medium</td><td>Medium to severe</td></tr>
<tr><th scope="row">Moving about</th><td>Makes no difference</td><td>Makes it worse</td></tr>
<tr><th scope="row">Feeling sick</th><td>No</td><td>Often</td></tr>
<tr><th scope="row">Light and sound</th><td>One of them may bother you</td><td>Both often bother you</td></tr>
<tr><th scope="row">How long, untreated</th><td>30 minutes to 7 days</td><td>4 to 72 hours</td></tr>
</tbody>
</table>
<h3 id="aura">What is an aura?</h3>
<p>About one in three people with migraine has an aura before or during some attacks. Zigzag lines, a blind spot or tingling in a hand build up over five minutes or more. They pass within an hour. The first aura of your life should be checked by a doctor, as a stroke can look similar.</p>
<h2 id="diary">Keep a headache diary</h2>
<p>A diary of eight weeks is worth more than any memory. British guidance suggests it too.<sup><a href="#ref-r2" id="cite-r2">2</a></sup> Write down:</p>
<ul>
<li>the date, the time it began and the time it ended</li>
<li>how strong it was, from 0 to 10</li>
<li>what came with it, such as:
<ul>
<li>feeling sick</li>
<li>light or sound that hurts</li>
<li>changes in sight.</li>
</ul>
</li>
<li><strong>every</strong> tablet you took, with the dose</li>
<li>your period, if you have one.</li>
</ul>
<h2 id="tablets">Too many tablets can cause headaches</h2>
<p>This surprises many people. If you take medicine for headaches on many days, the medicine itself can keep the headaches going. It is called medication-overuse headache.</p>
<dl>
<dt>Simple painkillers</dt>
<dd>Acetaminophen, aspirin, ibuprofen and others of their kind: 15 days a month or more.</dd>
<dt>Triptans, opioids and mixed tablets</dt>
<dd>10 days a month or more.</dd>
</dl>
<p>These limits count when they are reached for more than three months.<sup><a href="#ref-r1">1</a></sup> Do not stop on your own if you take opioids, or tablets with butalbital. Ask for a plan.</p>
<h2 id="what-helps">What helps</h2>
<h3 id="during">During an attack</h3>
<p>Take your medicine early in the headache, as the label or your clinician says. Rest in a dark, quiet room if it is a migraine. Drink some water.</p>
<h3 id="between">Between attacks</h3>
<p>Regular sleep, meals and movement help many people. If you have migraine on four or more days a month, or attacks that stop your life, ask about preventive treatment.<sup><a href="#ref-r3" id="cite-r3">3</a></sup> There are tablets, injections and methods without medicine. It can take two to three months to see whether one of them works for you.</p>
<div class="callout">
<p>Migraine with aura and birth control that contains estrogen do not go well together: the risk of stroke is higher. Please tell the person who prescribes it.<sup><a href="#ref-r2">2</a></sup></p>
</div>
<p>Do you want someone to look at your diary with you? <a href="/site/request">Request an appointment</a> and bring it along.</p>
<div class="get-help">
<h2 id="get-help">When to get help</h2>
<p>Call 911 if a headache:</p>
<ul>
<li>comes on within a minute and is the worst you have known</li>
<li>comes with weakness, a drooping face, confusion, or trouble speaking or seeing</li>
<li>comes with a fever, a stiff neck or a rash</li>
<li>follows a blow to the head</li>
<li>comes with a fit or fainting.</li>
</ul>
<p>Call a doctor today if the headache is new and you are over 50, pregnant or just had a baby, or have had cancer or a weak immune system. These are known warning signs.<sup><a href="#ref-r4" id="cite-r4">4</a></sup></p>
</div>`,
  references: [
    {
      id: 'r1',
      text: 'Headache Classification Committee of the International Headache Society. The International Classification of Headache Disorders, 3rd edition. Cephalalgia 38: 1-211.',
      url: 'https://doi.org/10.1177/0333102417738202',
      year: 2018,
    },
    {
      id: 'r2',
      text: 'National Institute for Health and Care Excellence. Headaches in over 12s: diagnosis and management (CG150), published 2012 and updated since.',
      url: 'https://www.nice.org.uk/guidance/cg150',
      year: 2021,
    },
    {
      id: 'r3',
      text: 'Ailani J, Burch RC, Robbins MS. The American Headache Society consensus statement: update on integrating new migraine treatments into clinical practice. Headache 61: 1021-1039.',
      url: 'https://doi.org/10.1111/head.14153',
      year: 2021,
    },
    {
      id: 'r4',
      text: 'Do TP, Remmers A, Schytz HW, et al. Red and orange flags for secondary headaches in clinical practice: SNNOOP10 list. Neurology 92: 134-144.',
      url: 'https://doi.org/10.1212/WNL.0000000000006697',
      year: 2019,
    },
  ],
  reviewedMonthsAgo: 2,
  nextReviewInMonths: 22,
};
