import type { SampleArticle } from '#server/db/sample/article.ts';

export const lowBackPain: SampleArticle = {
  slug: 'low-back-pain-first-weeks',
  language: 'en',
  status: 'published',
  kind: 'condition',
  topics: ['back pain'],
  disclosure: 'Written and paid for by the clinic; nobody else had a say.',
  title: 'Low back pain: the first weeks',
  summary:
    'Most new low back pain eases within a few weeks. What to do at home, when a scan helps, and which signs need care at once.',
  body: `<p>Low back pain is one of the most common pains there is. It often starts without a clear cause. For most people it eases within a few weeks.<sup><a href="#ref-r1" id="cite-r1">1</a></sup> It can be strong and still not be dangerous.</p>
<p>A few signs do need care at once. Please read <a href="#get-help">when to get help</a> first.</p>
<h2 id="what-hurts">What may be hurting</h2>
<p>The low back is made of five bones with soft discs between them. Muscles, joints and nerves lie close by. Any of these can be sore. Often nobody can tell which part it is, and the advice is the same.</p>
<figure>
<img src="/site/figures/low-back.webp" alt="Side view of three bones of the low back with a disc between each pair and nerves leaving behind them" width="640" height="400" loading="lazy" data-text="none">
<figcaption>Three bones of the low back, seen from the side. Discs lie between the bones; nerves leave behind them.</figcaption>
</figure>
<h2 id="what-helps">What helps</h2>
<h3 id="keep-moving">Keep moving</h3>
<p>Stay as active as you can. People who keep to their daily life as far as the pain allows do slightly better than people who rest in bed.<sup><a href="#ref-r2" id="cite-r2">2</a></sup> You do not have to do everything. Do a little, often.</p>
<ul>
<li>Change position every 20 to 30 minutes.</li>
<li>Walk for a few minutes, several times a day.
<ul>
<li>Flat ground is fine.</li>
<li>Stop while you could still do more.</li>
</ul>
</li>
<li>Go back to work when you can, perhaps with lighter tasks at first.</li>
</ul>
<h3 id="ease-the-pain">Ease the pain</h3>
<p>Warmth often feels good. Wrap a hot water bottle in a towel, and do not sleep on it. An American guideline suggests heat, massage or acupuncture before medicine, as many people get better over time whatever is done.<sup><a href="#ref-r3" id="cite-r3">3</a></sup></p>
<p>Anti-inflammatory tablets such as ibuprofen can help for a short time. They are not safe for everyone. Ask a pharmacist first if you have stomach, heart or kidney trouble, take other medicines, or are pregnant.</p>
<h2 id="scans">Do I need a scan?</h2>
<p>Usually not in the first weeks. Scans show age as much as pain. In one large review, people <em>without any back pain</em> often had worn or bulging discs.<sup><a href="#ref-r4" id="cite-r4">4</a></sup></p>
<table>
<caption>Discs on scans of people who had no back pain</caption>
<thead>
<tr><th scope="col">Age</th><th scope="col">Worn disc</th><th scope="col">Bulging disc</th></tr>
</thead>
<tbody>
<tr><th scope="row">20 years</th><td>37 in 100</td><td>30 in 100</td></tr>
<tr><th scope="row">50 years</th><td>80 in 100</td><td>60 in 100</td></tr>
<tr><th scope="row">80 years</th><td>96 in 100</td><td>84 in 100</td></tr>
</tbody>
</table>
<p>A scan makes sense when a clinician suspects a cause that needs its own treatment, or when an operation is being considered.</p>
<h2 id="if-it-stays">If it stays</h2>
<p>See someone if the pain has not begun to ease after four weeks, or if it keeps you from work or sleep. When pain has lasted longer than three months, the <abbr title="World Health Organization">WHO</abbr> advises a mix of teaching, exercise and support for the mind, fitted to the person. It advises against belts, traction and strong opioid medicine as routine care.<sup><a href="#ref-r5" id="cite-r5">5</a></sup></p>
<div class="callout">
<p>If the pain also runs down one leg, read <a href="/site/articles/sciatica-what-to-expect">Sciatica: what to expect</a>.</p>
</div>
<div class="get-help">
<h2 id="get-help">When to get help</h2>
<p>Call 911 or go to an emergency room now if you have back pain and:</p>
<ul>
<li>numbness around your genitals, bottom or inner thighs</li>
<li>new trouble passing urine, or you leak urine or stool</li>
<li>weakness or numbness in both legs, or a leg that is getting weaker</li>
<li>chest pain.</li>
</ul>
<p>Call a doctor today if you have back pain and:</p>
<ul>
<li>a fever, or you feel very unwell</li>
<li>a fall, a crash or another injury before it began</li>
<li>weight loss that you cannot explain, or you have had cancer</li>
<li>pain that is worse at night and does not let you rest.</li>
</ul>
<p>These signs are often found to be harmless. They still should be checked.<sup><a href="#ref-r6" id="cite-r6">6</a></sup></p>
</div>
<p>This page is also available <a href="/site/articles/dolor-de-espalda-baja-primeras-semanas">in Spanish, <span lang="es">en español</span></a>.</p>`,
  references: [
    { id: 'r1', text: 'NHS. Back pain.', url: 'https://www.nhs.uk/conditions/back-pain/', year: 2026 },
    {
      id: 'r2',
      text: 'Dahm KT, Brurberg KG, Jamtvedt G, Hagen KB. Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica. Cochrane Database of Systematic Reviews, CD007612.',
      url: 'https://doi.org/10.1002/14651858.CD007612.pub2',
      year: 2010,
    },
    {
      id: 'r3',
      text: 'Qaseem A, Wilt TJ, McLean RM, Forciea MA. Noninvasive treatments for acute, subacute, and chronic low back pain: a clinical practice guideline from the American College of Physicians. Annals of Internal Medicine 166: 514-530.',
      url: 'https://doi.org/10.7326/M16-2367',
      year: 2017,
    },
    {
      id: 'r4',
      text: 'Brinjikji W, Luetmer PH, Comstock B, et al. Systematic literature review of imaging features of spinal degeneration in asymptomatic populations. American Journal of Neuroradiology 36: 811-816.',
      url: 'https://doi.org/10.3174/ajnr.A4173',
      year: 2015,
    },
    {
      id: 'r5',
      text: 'World Health Organization. WHO guideline for non-surgical management of chronic primary low back pain in adults in primary and community care settings.',
      url: 'https://www.who.int/publications/i/item/9789240081789',
      year: 2023,
    },
    {
      id: 'r6',
      text: 'Finucane LM, Downie A, Mercer C, et al. International framework for red flags for potential serious spinal pathologies. Journal of Orthopaedic and Sports Physical Therapy 50: 350-372.',
      url: 'https://doi.org/10.2519/jospt.2020.9971',
      year: 2020,
    },
  ],
  reviewedMonthsAgo: 7,
  nextReviewInMonths: 17,
};
