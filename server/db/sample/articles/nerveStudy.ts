import type { SampleArticle } from '#server/db/sample/article.ts';

export const nerveStudy: SampleArticle = {
  slug: 'what-to-expect-from-a-nerve-study',
  language: 'en',
  status: 'draft',
  kind: 'visit',
  topics: ['tests'],
  title: 'What to expect from a nerve study',
  summary:
    'A nerve study tests how nerves and muscles work. How to get ready, what you will feel, and what the results can and cannot say.',
  body: `<p>A nerve study shows how well your nerves and muscles work. A clinician may order one if you have numbness, tingling, weakness, or pain that follows a nerve. It has two parts. Both are often done in one visit.<sup><a href="#ref-r1" id="cite-r1">1</a></sup> With us it takes about an hour.</p>
<h2 id="two-parts">The two parts</h2>
<dl>
<dt>Nerve conduction study (<abbr title="nerve conduction study">NCS</abbr>)</dt>
<dd>Small pads are stuck on the skin. A short electric pulse wakes the nerve, and the pads measure how fast and how strongly it answers.<sup><a href="#ref-r2" id="cite-r2">2</a></sup></dd>
<dt>Electromyography (<abbr title="electromyography">EMG</abbr>)</dt>
<dd>A very thin needle is put into some muscles. It listens to the muscle at rest and while you tense it. No current goes through the needle.<sup><a href="#ref-r3" id="cite-r3">3</a></sup></dd>
</dl>
<table>
<caption>What each part can tell</caption>
<thead>
<tr><th scope="col">Question</th><th scope="col">Nerve conduction</th><th scope="col">Muscle needle</th></tr>
</thead>
<tbody>
<tr><th scope="row">Is a nerve squeezed at the wrist or elbow?</th><td>Yes</td><td>Sometimes adds more</td></tr>
<tr><th scope="row">Is a nerve root in the neck or back harmed?</th><td>Rarely</td><td>Often</td></tr>
<tr><th scope="row">Is the muscle itself ill?</th><td>No</td><td>Often</td></tr>
<tr><th scope="row">Are the thinnest pain nerves ill?</th><td>No</td><td>No</td></tr>
</tbody>
</table>
<h2 id="get-ready">How to get ready</h2>
<ul>
<li>Shower or bathe, then use no lotion, oil or cream. The pads need bare skin.</li>
<li>Wear loose clothes and take off rings and watches.</li>
<li>Keep your hands and feet warm. Cold nerves are slow, and that can spoil the test.</li>
<li>Eat and drink as usual.</li>
<li>Take your medicines as usual, unless you are told not to.
<ul>
<li>Tell us about blood thinners.</li>
<li>Tell us about medicine for <span lang="la">myasthenia gravis</span>, a muscle illness. You may be asked to skip a dose.</li>
</ul>
</li>
</ul>
<div class="callout">
<p><strong>Please call us before the test</strong> if you have a pacemaker, a heart defibrillator, a nerve stimulator or a bleeding illness, or if a lymph node operation left you with a swollen arm or leg. The test can often still be done, but we need to plan it.</p>
</div>
<h2 id="feel">What you will feel</h2>
<h3 id="feel-pulses">The pulses</h3>
<p>Most people say that they feel like a rubber band snapping on the skin. A finger or a foot may twitch. Each pulse is very short. There will be several for each nerve.</p>
<h3 id="feel-needle">The needle</h3>
<p>It feels like a pinch and then an ache. You will hear your muscle as a crackle from a speaker. A new needle is used for each person.</p>
<p>You can ask for a break, and you can say stop. It helps to breathe out slowly when the pulse or the needle comes.</p>
<h2 id="after-the-test">Afterwards</h2>
<p>You can drive home and go back to what you do. The muscles may be sore for a day or two, and there may be a small bruise. A cool pack, wrapped in a cloth, can help. Infection is rare.</p>
<h2 id="results">What the results mean</h2>
<p>Results have to be read together with your story and the exam. A few examples:</p>
<ul>
<li><strong>Slow at the wrist.</strong> Fits carpal tunnel syndrome. The test finds many cases, but not all of them.<sup><a href="#ref-r4" id="cite-r4">4</a></sup></li>
<li><strong>Slow in both feet.</strong> May be a neuropathy. Blood tests often come next, for example for sugar and vitamin B<sub>12</sub>.</li>
<li><strong>Changes in some leg muscles.</strong> May fit a nerve root in the low back. See <a href="/site/articles/sciatica-what-to-expect">Sciatica: what to expect</a>.</li>
<li><strong>Normal.</strong> The larger nerves work well. It does not mean that the pain is not real. The thinnest nerves are not tested, and much pain does not come from nerve damage at all.</li>
</ul>
<h2 id="too-early">Can it be too early?</h2>
<p>Yes. After an injury the needle test may stay normal for two to three weeks. If your trouble is newer than that, ask whether it is better to wait.</p>
<h2 id="questions">Questions you may want to ask</h2>
<ol>
<li>What are you looking for?</li>
<li>Would the result change what we do?</li>
<li>When and how will I hear about it?</li>
</ol>
<hr>
<p>A nerve study is booked by the clinic after a clinician has ordered it. If you think that you need one, start with a <a href="/site/request">new patient consultation</a>.</p>
<div class="get-help">
<h2 id="get-help">When to get help</h2>
<p>After the test, call us or a doctor the same day if:</p>
<ul>
<li>a spot keeps bleeding, or swells and gets hard</li>
<li>the skin turns red, hot or oozes, or you have a fever.</li>
</ul>
<p>Call 911 if you have chest pain or trouble breathing.</p>
<p>Do not wait for a test if weakness is getting worse from day to day, or if you are numb around the genitals or cannot pass urine. Go to an emergency room.</p>
</div>`,
  references: [
    {
      id: 'r1',
      text: 'MedlinePlus. Electromyography (EMG) and nerve conduction studies. National Library of Medicine.',
      url: 'https://medlineplus.gov/lab-tests/electromyography-emg-and-nerve-conduction-studies/',
      year: 2022,
    },
    {
      id: 'r2',
      text: 'MedlinePlus Medical Encyclopedia. Nerve conduction velocity. National Library of Medicine.',
      url: 'https://medlineplus.gov/ency/article/003927.htm',
      year: 2023,
    },
    {
      id: 'r3',
      text: 'MedlinePlus Medical Encyclopedia. Electromyography. National Library of Medicine.',
      url: 'https://medlineplus.gov/ency/article/003929.htm',
      year: 2023,
    },
    {
      id: 'r4',
      text: 'Jablecki CK, Andary MT, Floeter MK, et al. Practice parameter: electrodiagnostic studies in carpal tunnel syndrome. Neurology 58: 1589-1592.',
      url: 'https://doi.org/10.1212/WNL.58.11.1589',
      year: 2002,
    },
  ],
  reviewedMonthsAgo: 0,
  nextReviewInMonths: 24,
};
