import type { SampleArticle } from '#server/db/sample/article.ts';

export const massageForFibromyalgia: SampleArticle = {
  slug: 'massage-and-fibromyalgia-pain',
  language: 'en',
  status: 'published',
  kind: 'treatment',
  topics: ['fibromyalgia', 'massage'],
  disclosure: 'Written and paid for by the clinic; nobody else had a say.',
  title: 'Massage and fibromyalgia pain',
  summary:
    'What studies say about massage for fibromyalgia pain, how to try it gently, and when to ask for medical advice first.',
  body: `<p>Fibromyalgia is a long-lasting condition. It causes pain in many parts of the body, tiredness and poor sleep.<sup><a href="#ref-r1" id="cite-r1">1</a></sup> The pain is real, even when scans and blood tests look normal. Many people ask us whether massage could help. This page says what is known, and what is not.</p>
<ul>
<li><a href="#evidence">What the studies found</a></li>
<li><a href="#how-to-try">How to try it</a></li>
<li><a href="#ask-first">When to ask first</a></li>
<li><a href="#get-help">When to get help</a></li>
</ul>
<h2 id="why-it-hurts">Why touch can hurt</h2>
<p>In fibromyalgia the nerves and the brain seem to turn the volume of pain up. Light touch may hurt on one day and feel pleasant on the next. This does not mean that your muscles are being damaged. It does mean that a strong massage can be too much.</p>
<figure>
<img src="/site/figures/pain-loop.webp" alt="Circle of four arrows: pain leads to poor sleep, then less movement, then worry and low mood, then back to pain" width="640" height="400" loading="lazy" data-text="in-page">
<figcaption>Pain, sleep, movement and mood affect each other. Easing one of them may ease the others a little.</figcaption>
</figure>
<h2 id="evidence">What the studies found</h2>
<p>One review put nine small trials together, with 404 people in all. People who had massage for five weeks or longer had less pain, anxiety and low mood at the end. Their sleep did not clearly change. Nobody knows how long the effect lasts.<sup><a href="#ref-r2" id="cite-r2">2</a></sup></p>
<p>Another review looked at different kinds of massage. Some kinds looked more useful than others, but most results came from only one or two studies.<sup><a href="#ref-r3" id="cite-r3">3</a></sup></p>
<table>
<caption>Kinds of massage studied in fibromyalgia, and what one review reported</caption>
<thead>
<tr><th scope="col">Kind</th><th scope="col">What it feels like</th><th scope="col">What was reported</th></tr>
</thead>
<tbody>
<tr><th scope="row">Myofascial release</th><td>Slow, steady stretch of skin and muscle</td><td>Less pain and low mood in small trials</td></tr>
<tr><th scope="row">Lymph drainage</th><td>Very light, rhythmic strokes</td><td>Less stiffness in one small trial</td></tr>
<tr><th scope="row">Shiatsu</th><td>Finger pressure through clothes</td><td>Less pain and tiredness in one small trial</td></tr>
<tr><th scope="row">Swedish massage</th><td>Kneading and long strokes with oil</td><td>No clear change</td></tr>
</tbody>
</table>
<p>Not all experts agree. A European group gave exercise its strongest advice. It did not recommend massage, because the studies were few or weak.<sup><a href="#ref-r4" id="cite-r4">4</a></sup> Gentle aerobic exercise, such as walking or water exercise, probably improves quality of life and may ease pain a little.<sup><a href="#ref-r5" id="cite-r5">5</a></sup></p>
<div class="callout">
<p><strong>In short:</strong> massage may ease pain for a while in some people. It works as an extra, not as a replacement for movement, good sleep habits and the care you already have.</p>
</div>
<h2 id="how-to-try">How to try it</h2>
<ol>
<li>Tell the therapist about fibromyalgia before you lie down.
<ul>
<li>Say where touch hurts today.</li>
<li>Say which positions are hard for you.</li>
<li>Agree on a word that means “stop”.</li>
</ul>
</li>
<li>Start small. Fifteen to twenty minutes of light pressure is enough for a first visit.</li>
<li>Wait two days. Note your pain, sleep and energy.</li>
<li>Change one thing at a time: the pressure, the length or the area.</li>
<li>Look back after five or six visits. If nothing has changed, it is fine to stop.</li>
</ol>
<p>Some soreness on the next day is common. A flare that lasts longer than two days means that the massage was too strong or too long for you.</p>
<h2 id="ask-first">When to ask first</h2>
<p>Talk with your doctor, nurse or pharmacist before a massage if you:</p>
<ul>
<li>take medicine to thin the blood, or bruise easily</li>
<li>have weak bones, or broke a bone not long ago</li>
<li>have had a blood clot, for example a <abbr title="deep vein thrombosis">DVT</abbr></li>
<li>have cancer, or are being treated for it</li>
<li>are pregnant</li>
<li>have a skin infection, an open wound or a fever.</li>
</ul>
<h2 id="get-the-most">What else to keep going</h2>
<p>Pain is rarely eased by one thing alone. Our pages on <a href="/site/articles/pacing-activity-with-long-lasting-pain">pacing your activity</a> and on <a href="/site/articles/getting-ready-for-a-first-pain-clinic-visit">getting ready for a first visit</a> may help you plan. This page is also available <a href="/site/articles/masaje-y-dolor-de-fibromialgia">in Spanish, <span lang="es">en español</span></a>.</p>
<div class="get-help">
<h2 id="get-help">When to get help</h2>
<p>Call 911 or go to an emergency room if you have chest pain, trouble breathing, or sudden weakness on one side.</p>
<p>Call a doctor today if after a massage:</p>
<ul>
<li>one leg swells, turns red or feels hot</li>
<li>an arm or a leg goes numb or weak</li>
<li>you have a new, severe headache or neck pain.</li>
</ul>
</div>`,
  references: [
    {
      id: 'r1',
      text: 'NHS. Fibromyalgia.',
      url: 'https://www.nhs.uk/conditions/fibromyalgia/',
      year: 2022,
    },
    {
      id: 'r2',
      text: 'Li YH, Wang FY, Feng CQ, Yang XF, Sun YH. Massage therapy for fibromyalgia: a systematic review and meta-analysis of randomized controlled trials. PLoS One 9(2): e89304.',
      url: 'https://doi.org/10.1371/journal.pone.0089304',
      year: 2014,
    },
    {
      id: 'r3',
      text: 'Yuan SLK, Matsutani LA, Marques AP. Effectiveness of different styles of massage therapy in fibromyalgia: a systematic review and meta-analysis. Manual Therapy 20(2): 257-264.',
      url: 'https://doi.org/10.1016/j.math.2014.09.003',
      year: 2015,
    },
    {
      id: 'r4',
      text: 'Macfarlane GJ, Kronisch C, Dean LE, et al. EULAR revised recommendations for the management of fibromyalgia. Annals of the Rheumatic Diseases 76: 318-328.',
      url: 'https://doi.org/10.1136/annrheumdis-2016-209724',
      year: 2017,
    },
    {
      id: 'r5',
      text: 'Bidonde J, Busch AJ, Schachter CL, et al. Aerobic exercise training for adults with fibromyalgia. Cochrane Database of Systematic Reviews, CD012700.',
      url: 'https://doi.org/10.1002/14651858.CD012700',
      year: 2017,
    },
  ],
  reviewedMonthsAgo: 4,
  nextReviewInMonths: 20,
};
