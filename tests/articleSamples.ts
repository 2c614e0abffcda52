/** Every kind of thing an article may hold, each as a browser writes it. */
export const articleSamples = {
  headings: '<h2 id="symptoms">Symptoms</h2><h3 id="at-night">At night</h3><h4>When sitting</h4>',
  paragraphs: '<p>One.</p><p id="second" lang="es">Dos.</p>',
  'inline elements':
    '<p><strong>Bold</strong>, <em>stress</em>, H<sub>2</sub>O, m<sup>2</sup>, <abbr title="magnetic resonance imaging">MRI</abbr>, <span lang="la">nervus vagus</span>.</p>',
  'bold inside italic and a link inside both':
    '<p><strong>a <em>b <a href="/site/request">c</a></em></strong> d</p>',
  'line break and rule': '<p>First line<br>second line</p><hr><p>After.</p>',
  'bullet list': '<ul><li>Heat</li><li>Movement</li></ul>',
  'list in paragraphs': '<ul><li><p>Heat</p></li><li><p>Movement</p><p>every day</p></li></ul>',
  'nested lists':
    '<ol start="3"><li>Warm up<ul><li>neck</li><li>back<ol><li>lower</li></ol></li></ul></li><li>Stretch</li></ol>',
  'text after a nested list': '<ul><li>Before<ul><li>inner</li></ul>after</li></ul>',
  quotation: '<blockquote><p>It helped me sleep.</p></blockquote>',
  'bare quotation': '<blockquote>It helped me sleep.</blockquote>',
  links:
    '<p><a href="https://example.org/guide?a=1&amp;b=2">out</a> <a href="mailto:desk@clinic.example">mail</a> <a href="tel:+13125550100">call</a> <a href="#symptoms" title="Back">up</a> <a href="/site/articles/sleep" id="sleep-link">in</a></p>',
  citation:
    '<p>Massage helps a little.<sup><a href="#ref-r1" id="cite-r1">1</a></sup> More is unknown.<sup><a href="#ref-r2" id="cite-r2-2">2</a></sup></p>',
  'two citations in one mark':
    '<p>Known.<sup><a href="#ref-r1" id="cite-r1">1</a>, <a href="#ref-r2" id="cite-r2">2</a></sup></p>',
  table:
    '<table id="doses"><caption>Doses by <em>weight</em></caption><thead><tr><th scope="col">Weight</th><th scope="col" colspan="2">Dose</th></tr></thead><tbody><tr><th scope="row">50 kg</th><td rowspan="2">5 mg</td><td><p>twice</p><p>a day</p></td></tr><tr><th scope="row">60 kg</th><td><ul><li>once</li></ul></td></tr></tbody></table>',
  'table without caption or head': '<table><tbody><tr><td>a</td><td></td></tr></tbody></table>',
  'table with two bodies and a foot':
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody><tbody><tr><td>c</td></tr></tbody><tfoot><tr><td>d</td></tr></tfoot></table>',
  figure:
    '<figure id="fig-1"><img src="/figures/back.png" alt="Muscles of the back" width="640" height="480" loading="lazy"><figcaption>The back, <em>seen from behind</em>.</figcaption></figure>',
  'decorative picture in a line': '<p>A <img src="https://example.org/dot.png" alt=""> dot.</p>',
  'picture that is decorative on purpose':
    '<figure><img src="/figures/line.png" alt="" role="presentation" width="640" height="20" loading="lazy"></figure>',
  video:
    '<figure id="stretch" class="video"><iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" title="Stretching the back" data-captions="confirmed"></iframe><figcaption>Three stretches, <em>slowly</em>.</figcaption></figure>',
  'video without caption':
    '<figure class="video"><iframe src="https://player.vimeo.com/video/76979871?h=8272103f6e" title="Breathing"></iframe></figure>',
  'shared block':
    '<p>Before.</p><div class="shared" data-block="0b6c1c1e-4d5a-4e0e-9a55-0c1d2e3f4a5b"></div>',
  'figure around a table':
    '<figure><table><tbody><tr><td>a</td></tr></tbody></table><figcaption>b</figcaption></figure>',
  'definition list':
    '<dl><dt>Acute</dt><dd>Under three months.</dd><dt>Chronic</dt><dd><p>Longer.</p><p>Often years.</p></dd></dl>',
  'call-out': '<div class="callout"><h3>Good to know</h3><p>Pain is not always damage.</p></div>',
  'when to get help':
    '<div class="get-help"><p>Call 911 when:</p><ul><li>you cannot move a leg</li></ul></div>',
  details: '<details><summary>How we searched</summary><p>Two libraries.</p></details>',
  'markup written as text': '<p>Never paste &lt;script&gt;alert("x")&lt;/script&gt; &amp;amp; friends.</p>',
  'hard spaces and signs': '<p>5&nbsp;mg, 1 &lt; 2, “quoted”, naïve, 痛み</p>',
} as const;
