import type { SampleArticle } from '#server/db/sample/article.ts';

export const heatOrCold: SampleArticle = {
  slug: 'heat-or-cold-for-pain',
  language: 'en',
  status: 'archived',
  kind: 'treatment',
  topics: ['self-care'],
  disclosure: 'Written and paid for by the clinic; nobody else had a say.',
  title: 'Heat or cold for pain?',
  summary:
    'Warm packs and cold packs are cheap and mostly safe. Which one to try, how long to use it, and when to leave both alone.',
  body: `<p>“Should I use heat or ice?” is one of the questions we hear most. The honest answer is that both can feel good, neither heals anything faster for sure, and you may choose the one you like. A few simple rules keep you safe.</p>
<p>Jump to: <a href="#new-injury">a new injury</a>, <a href="#older-pain">older pain</a>, <a href="#safety">safety</a>, <a href="#get-help">when to get help</a>.</p>
<h2 id="new-injury">A new sprain or strain</h2>
<p>In the first two or three days after a sprain, cold is the usual advice. It numbs the pain. Wrap an ice pack in a towel and use it for up to 20 minutes, every two to three hours. Avoid heat in these days, such as hot baths.<sup><a href="#ref-r1" id="cite-r1">1</a></sup></p>
<p>Not all experts agree about ice. Some point out that swelling is a part of healing, and that there is little proof that ice speeds it up.<sup><a href="#ref-r2" id="cite-r2">2</a></sup> So use cold for comfort. If it does not ease the pain, leave it out.</p>
<h2 id="older-pain">Pain that is not new</h2>
<p>For stiff muscles and aching joints many people prefer warmth. For low back pain there is some proof: in a few trials, a heat wrap eased new back pain a little for some days. There was too little research to say anything about cold.<sup><a href="#ref-r3" id="cite-r3">3</a></sup> An American guideline lists heat among the first things to try for new low back pain.<sup><a href="#ref-r4" id="cite-r4">4</a></sup></p>
<table>
<caption>Which one to try first</caption>
<thead>
<tr><th scope="col">What you have</th><th scope="col">Try first</th><th scope="col">How long</th></tr>
</thead>
<tbody>
<tr><th scope="row">New sprain with swelling</th><td>Cold</td><td>Up to 20 minutes, several times a day</td></tr>
<tr><th scope="row">Low back pain</th><td>Warmth</td><td>15 to 20 minutes, or a low-heat wrap as its label says</td></tr>
<tr><th scope="row">Stiff neck</th><td>Warmth</td><td>15 to 20 minutes before gentle movement</td></tr>
<tr><th scope="row">Knee sore after a long walk</th><td>Whichever you like</td><td>15 minutes</td></tr>
<tr><th scope="row">Fibromyalgia</th><td>Mild warmth, as cold may feel harsh</td><td>15 to 20 minutes</td></tr>
</tbody>
</table>
<p>The times in the table are a sensible limit, not a dose. There is no gain in going longer.</p>
<h2 id="how-to">How to do it</h2>
<h3 id="warm">Warm</h3>
<ul>
<li>A warm shower or bath.</li>
<li>A hot water bottle or a microwave pack in a towel.
<ul>
<li>Test it on the inside of your arm.</li>
<li>Follow the label. An overheated pack can catch fire.</li>
</ul>
</li>
<li>A heat wrap from the drugstore, over a thin shirt.</li>
</ul>
<h3 id="cold">Cold</h3>
<ul>
<li>A gel pack, or a bag of frozen peas, in a damp cloth.</li>
<li>A cold, wet towel, if ice is too much.</li>
</ul>
<p>Look at your skin every five minutes. Mild pink is fine. White, blotchy, blistered or numb skin is not: stop at once.</p>
<h2 id="safety">When to leave both alone</h2>
<p>Do not use heat or cold:</p>
<ul>
<li>on skin that is numb or that you cannot feel well, for example with diabetes</li>
<li>on a wound, a rash, a burn or a place with poor blood flow</li>
<li>over a cream that warms or cools by itself, or a medicine patch
<ul>
<li>heat can make a patch such as fentanyl give off too much medicine, which is dangerous</li>
</ul>
</li>
<li>while you are asleep.</li>
</ul>
<p>Do not use heat on a joint that is already hot and swollen. Do not use cold if cold makes your fingers turn white, as in Raynaud’s. Ask first if you are pregnant or if the place has been treated with radiation.</p>
<div class="callout">
<p>Heat and cold make it easier to move, and moving is what helps over time. Use them <em>before</em> a walk rather than in place of it.</p>
</div>
<h2 id="more">Where to read on</h2>
<p>See <a href="/site/articles/low-back-pain-first-weeks">Low back pain: the first weeks</a> and <a href="/site/articles/knee-arthritis-keep-moving">Knee arthritis: moving with less pain</a>.</p>
<div class="get-help">
<h2 id="get-help">When to get help</h2>
<p>Call 911 or go to an emergency room if:</p>
<ul>
<li>you heard a crack, the place is out of shape, or you cannot put weight on it</li>
<li>the limb is numb, cold or blue</li>
<li>someone with an opioid patch is very sleepy or breathes slowly after using heat.</li>
</ul>
<p>Call a doctor today if a joint is hot and swollen and you have a fever, or if you have a burn that blisters.</p>
</div>`,
  references: [
    {
      id: 'r1',
      text: 'NHS. Sprains and strains.',
      url: 'https://www.nhs.uk/conditions/sprains-and-strains/',
      year: 2021,
    },
    {
      id: 'r2',
      text: 'Dubois B, Esculier JF. Soft-tissue injuries simply need PEACE and LOVE. British Journal of Sports Medicine 54: 72-73.',
      url: 'https://doi.org/10.1136/bjsports-2019-101253',
      year: 2020,
    },
    {
      id: 'r3',
      text: 'French SD, Cameron M, Walker BF, Reggars JW, Esterman AJ. Superficial heat or cold for low back pain. Cochrane Database of Systematic Reviews, CD004750.',
      url: 'https://doi.org/10.1002/14651858.CD004750.pub2',
      year: 2006,
    },
    {
      id: 'r4',
      text: 'Qaseem A, Wilt TJ, McLean RM, Forciea MA. Noninvasive treatments for acute, subacute, and chronic low back pain: a clinical practice guideline from the American College of Physicians. Annals of Internal Medicine 166: 514-530.',
      url: 'https://doi.org/10.7326/M16-2367',
      year: 2017,
    },
  ],
  reviewedMonthsAgo: 31,
  nextReviewInMonths: -7,
};
