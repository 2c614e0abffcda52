/** The text of an article that holds everything one may, with a shared text in it. */
export const fullText = (block: string): string => `
<p>Sciatica is pain along a nerve.<sup><a href="#ref-r1" id="cite-r1">1</a></sup> Most people get better.<sup><a href="#ref-r2" id="cite-r2">2</a></sup></p>
<div class="callout"><h2 id="in-short">In short</h2><p>Keep moving, <strong>gently</strong>.</p></div>
<h2 id="what-helps">What helps</h2>
<figure><img src="/site/figures/sciatic-nerve.webp" alt="The nerve from the low back to the foot" width="960" height="640" data-text="none"><figcaption>Where the nerve runs.</figcaption></figure>
<figure><img src="https://pics.example/walk.png" alt="Somebody walking" width="10" height="10"><figcaption>A walk.</figcaption></figure>
<ul><li>Walking<ul><li>every day</li></ul></li><li>Heat, H<sub>2</sub>O and <abbr title="physical therapy">PT</abbr></li></ul>
<ol start="3"><li>Third</li></ol>
<table><caption>How long to rest</caption><thead><tr><th scope="col">When</th><th scope="col">How long</th></tr></thead><tbody><tr><th scope="row">On the first day</th><td>A few hours</td></tr><tr><th scope="row">After that</th><td>Not at all</td></tr></tbody></table>
<h3>A film</h3>
<figure class="video"><iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" title="Stretching the back" data-captions="confirmed"></iframe><figcaption>Three stretches.</figcaption></figure>
<blockquote><p>It helped me <span lang="es">mucho</span>.</p></blockquote>
<dl><dt>Sciatica</dt><dd>Pain along the nerve.</dd></dl>
<details><summary>More about nerves</summary><p>There are many.</p></details>
<div class="get-help"><h2 id="get-help">When to get help</h2><p>Numb around the groin: <a href="tel:+12125550140">call us</a>.</p></div>
<hr>
<div class="shared" data-block="${block}"></div>`;

export const fullReferences = [
  { id: 'r1', text: 'A study of nerves & backs', url: 'https://doi.org/10.1000/1', year: 2024 },
  { id: 'r2', text: 'A book <of> backs' },
];
