import type { SampleArticle } from '#server/db/sample/article.ts';

export const kneeArthritis: SampleArticle = {
  slug: 'knee-arthritis-keep-moving',
  language: 'en',
  status: 'published',
  kind: 'condition',
  topics: ['knee', 'exercise'],
  disclosure: 'Written and paid for by the clinic; nobody else had a say.',
  title: 'Knee arthritis: moving with less pain',
  summary:
    'Movement is a main treatment for knee arthritis. How to start, how much pain is all right, and what else may help.',
  body: `<p>Osteoarthritis is the most common joint disease, and the knee is the joint it troubles most. Many people believe that moving will wear the knee out faster. The opposite is closer to the truth: a knee that is used with care tends to do better.</p>
<h2 id="inside">What happens inside the knee</h2>
<p>Osteoarthritis is not plain wear and tear. The smooth layer on the bones gets thinner, the bone below it changes, and the lining of the joint can get sore. The body also repairs. How bad an X-ray looks and how much it hurts often do not match.</p>
<figure>
<img src="/site/figures/knee.webp" alt="Two knees side by side: one with a thick smooth layer on the bones, one with a thin uneven layer and a narrower gap" width="640" height="400" loading="lazy" data-text="none">
<figcaption>A healthy knee (left) and a knee with osteoarthritis (right). The smooth layer is thinner and the gap is smaller.</figcaption>
</figure>
<p>Doctors can usually tell without an X-ray. If you are 45 or older, have pain when you use the knee, and have no stiffness in the morning or stiffness that is gone within 30 minutes, that is mostly enough.<sup><a href="#ref-r1" id="cite-r1">1</a></sup></p>
<h2 id="exercise">Exercise comes first</h2>
<p>Guidelines in many countries agree that exercise is a first treatment, for people of every age and fitness.<sup><a href="#ref-r1">1</a></sup><sup>,</sup><sup><a href="#ref-r2" id="cite-r2">2</a></sup> A Cochrane review of many trials found that it probably eases pain and makes daily tasks easier in the short term. The size of the effect differs, and for some people it is small.<sup><a href="#ref-r3" id="cite-r3">3</a></sup></p>
<h3 id="which">Which kind?</h3>
<p>The kind you will do again next week. Good choices are:</p>
<ul>
<li>exercises that make the thigh and hip stronger, two or three days a week
<ul>
<li>sit to stand: get up from a chair, five to ten times</li>
<li>straight leg raise, lying on your back</li>
<li>small steps up and down on a low step</li>
</ul>
</li>
<li>walking, cycling or swimming, on most days</li>
<li>tai chi or yoga, if you enjoy them.</li>
</ul>
<h3 id="how-much-pain">How much pain is all right?</h3>
<p>Some pain during exercise is common in the first weeks. Many therapists use a simple traffic light:</p>
<table>
<caption>A traffic light for knee pain, from 0 (none) to 10 (worst)</caption>
<thead>
<tr><th scope="col">Light</th><th scope="col">Pain while you exercise</th><th scope="col">What to do</th></tr>
</thead>
<tbody>
<tr><th scope="row">Green</th><td>0 to 3</td><td>Carry on</td></tr>
<tr><th scope="row">Yellow</th><td>4 to 5, and settled by next morning</td><td>Carry on, do not add more yet</td></tr>
<tr><th scope="row">Red</th><td>Above 5, or worse next morning</td><td>Do half next time, or choose an easier one</td></tr>
</tbody>
</table>
<h2 id="weight">If you are overweight</h2>
<p>Losing weight eases the load on the knee. Any amount is likely to help, and a tenth of your weight helps more than a twentieth.<sup><a href="#ref-r1">1</a></sup> In one long trial, people who changed their diet <em>and</em> exercised had less pain than those who did one of the two.<sup><a href="#ref-r4" id="cite-r4">4</a></sup> You can begin with exercise while you think about the rest.</p>
<h2 id="medicine">Creams, tablets and injections</h2>
<dl>
<dt>Anti-inflammatory gel or cream</dt>
<dd>Often the first medicine to try on a knee. Little of it reaches the rest of the body.</dd>
<dt>Anti-inflammatory tablets (<abbr title="nonsteroidal anti-inflammatory drugs">NSAIDs</abbr>)</dt>
<dd>Can help for a while, at the lowest dose that works. Ask first if you have stomach, heart or kidney trouble, or take other medicines.</dd>
<dt>Steroid injection into the knee</dt>
<dd>May ease pain for some weeks, and so help you get going with exercise.</dd>
<dt>Glucosamine and strong opioids</dt>
<dd>British guidance advises against both for osteoarthritis.<sup><a href="#ref-r1">1</a></sup></dd>
</dl>
<h2 id="surgery">What about a new knee?</h2>
<p>A joint replacement can be right when pain and stiffness limit your life much, and the treatments above have not done enough. Age and weight alone should not keep you from being referred. Talk with your clinician about what you hope to do again.</p>
<div class="callout">
<p>Do you tend to overdo it on good days? Our page about <a href="/site/articles/pacing-activity-with-long-lasting-pain">pacing your activity</a> shows how to find a starting point.</p>
</div>
<div class="get-help">
<h2 id="get-help">When to get help</h2>
<p>Go to an emergency room or call a doctor today if:</p>
<ul>
<li>the knee is hot, red and very swollen, or you have a fever</li>
<li>you cannot put weight on it after a fall</li>
<li>it looks out of shape or is locked</li>
<li>your calf is swollen, warm and sore.</li>
</ul>
<p>See someone soon if the pain wakes you most nights, or if the knee gives way.</p>
</div>`,
  references: [
    {
      id: 'r1',
      text: 'National Institute for Health and Care Excellence. Osteoarthritis in over 16s: diagnosis and management (NG226).',
      url: 'https://www.nice.org.uk/guidance/ng226',
      year: 2022,
    },
    {
      id: 'r2',
      text: 'Bannuru RR, Osani MC, Vaysbrot EE, et al. OARSI guidelines for the non-surgical management of knee, hip, and polyarticular osteoarthritis. Osteoarthritis and Cartilage 27: 1578-1589.',
      url: 'https://doi.org/10.1016/j.joca.2019.06.011',
      year: 2019,
    },
    {
      id: 'r3',
      text: 'Lawford BJ, Hall M, Hinman RS, et al. Exercise for osteoarthritis of the knee. Cochrane Database of Systematic Reviews, CD004376.',
      url: 'https://doi.org/10.1002/14651858.CD004376.pub4',
      year: 2024,
    },
    {
      id: 'r4',
      text: 'Messier SP, Mihalko SL, Legault C, et al. Effects of intensive diet and exercise on knee joint loads, inflammation, and clinical outcomes among overweight and obese adults with knee osteoarthritis: the IDEA randomized clinical trial. JAMA 310: 1263-1273.',
      url: 'https://doi.org/10.1001/jama.2013.277669',
      year: 2013,
    },
  ],
  reviewedMonthsAgo: 5,
  nextReviewInMonths: 19,
};
