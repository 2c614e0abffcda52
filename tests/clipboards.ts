/** What programs put on the clipboard, shortened but in their own way of writing, and what it becomes. */
const wordHead = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/Temp/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-number-format:bullet;} --></style></head>
<body lang=EN-US style='tab-interval:.5in'><!--StartFragment-->`;
const wordEnd = '<!--EndFragment--></body></html>';
const wordItem = (list: number, level: number, marker: string, text: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 0.5}in;mso-add-space:auto;text-indent:-.25in;mso-list:l${list} level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>\n`;

const webItem = (list: 'ul' | 'ol', level: number, text: string, start = 1) =>
  `<div class="ListContainerWrapper SCXW12 BCX0" style="margin:0"><${list} class="BulletListStyle1 SCXW12" role="list"${list === 'ol' ? ` start="${start}"` : ''}><li data-leveltext="" data-font="Symbol" data-listid="1" aria-setsize="-1" data-aria-posinset="1" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr SCXW12"><p class="Paragraph SCXW12" paraid="1"><span lang="EN-US" class="TextRun SCXW12"><span class="NormalTextRun SCXW12">${text}</span></span><span class="EOP SCXW12">&nbsp;</span></p></li></${list}></div>`;

export const clipboards = {
  'Word on a desktop': {
    html: `${wordHead}
<h1><a name="_Toc12"></a><span style='mso-bookmark:_Toc12'>Frozen shoulder<o:p></o:p></span></h1>
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span style='color:#C00000'>Stiff</span></b> and <i>sore</i>; <span style='mso-spacerun:yes'>  </span>often for months.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[1]</span></span></a> See <a href="https://example.org/guide">the guide</a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${wordItem(0, 1, '·', 'Heat')}${wordItem(0, 2, 'o', 'a warm towel')}${wordItem(0, 2, 'o', 'a bath')}${wordItem(0, 1, '·', 'Movement')}
<p class=MsoNormal>Then:<o:p></o:p></p>
${wordItem(1, 1, '1.', 'Swing the arm')}${wordItem(1, 1, '2.', 'Reach up')}${wordItem(2, 1, '1.', 'Rest')}${wordItem(2, 2, 'a)', 'lie down')}
<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'><tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td width=208 valign=top style='width:155.8pt'><p class=MsoNormal><b>Stage<o:p></o:p></b></p></td><td width=208><p class=MsoNormal><b>Months</b></p></td></tr><tr><td rowspan=2><p class=MsoNormal>Freezing</p></td><td><p class=MsoNormal>2–9</p><p class=MsoNormal>or more</p></td></tr></table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="p1"><v:imagedata src="file:///C:/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=10 height=10 src="file:///C:/clip_image001.png" v:shapes="p1"><![endif]></p>
${wordEnd}`,
    becomes:
      '<h2>Frozen shoulder</h2><p><strong>Stiff</strong> and <em>sore</em>; often for months.[1] See <a href="https://example.org/guide">the guide</a>.</p><ul><li>Heat<ul><li>a warm towel</li><li>a bath</li></ul></li><li>Movement</li></ul><p>Then:</p><ol><li>Swing the arm</li><li>Reach up</li></ol><ol><li>Rest<ol><li>lie down</li></ol></li></ol><table><tbody><tr><td><strong>Stage</strong></td><td><strong>Months</strong></td></tr><tr><td rowspan="2">Freezing</td><td><p>2–9</p><p>or more</p></td></tr></tbody></table>',
  },
  'Word on the web': {
    html: `<div class="OutlineElement Ltr SCXW12 BCX0"><p class="Paragraph SCXW12" role="heading" aria-level="2"><span class="TextRun SCXW12" style="font-weight:bold">Pacing</span><span class="EOP">&nbsp;</span></p></div>${webItem('ul', 1, 'Plan')}${webItem('ul', 2, 'the week')}${webItem('ul', 1, 'Rest')}<div class="OutlineElement Ltr SCXW12"><p class="Paragraph SCXW12"><span class="TextRun">Then </span><a class="Hyperlink SCXW12" href="https://example.org" target="_blank" rel="noreferrer noopener"><span class="TextRun Underlined">read</span></a></p></div>${webItem('ol', 1, 'one')}${webItem('ol', 1, 'two', 2)}`,
    becomes:
      '<h2>Pacing</h2><ul><li>Plan<ul><li>the week</li></ul></li><li>Rest</li></ul><p>Then <a href="https://example.org">read</a></p><ol><li>one</li><li>two</li></ol>',
  },
  'Google Docs': {
    html: `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1f2e"><h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-family:Arial;font-weight:700">Sleep</span></h2><p dir="ltr"><span style="font-weight:400">Go to bed </span><span style="font-weight:700;font-style:normal">early</span><span style="font-weight:400">.</span><span style="font-size:0.6em;vertical-align:super">2</span></p><br /><ul style="margin-top:0"><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span>Dark room</span></p></li><ul><li dir="ltr" style="list-style-type:circle" aria-level="2"><p dir="ltr" role="presentation"><span>curtains</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>No </span><a href="https://example.org/screens" style="text-decoration:none"><span style="color:#1155cc;text-decoration:underline">screens</span></a></p></li></ul><div dir="ltr" align="left"><table style="border:none"><colgroup><col width="100"/><col/></colgroup><tbody><tr style="height:0"><td style="border:solid"><p dir="ltr"><span>Age</span></p></td><td><p dir="ltr"><span>Hours</span></p></td></tr></tbody></table></div></b><br class="Apple-interchange-newline">`,
    becomes:
      '<h2>Sleep</h2><p>Go to bed <strong>early</strong>.<sup>2</sup></p><ul><li>Dark room<ul><li>curtains</li></ul></li><li>No <a href="https://example.org/screens">screens</a></li></ul><table><tbody><tr><td>Age</td><td>Hours</td></tr></tbody></table>',
  },
  LibreOffice: {
    html: `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 7.5 (Linux)"/><style type="text/css">p { margin-bottom: 0.1in }</style></head><body lang="en-US" link="#000080"><h2 class="western">Heat or cold</h2><p style="line-height: 100%">Try <font color="#c9211e"><b>heat</b></font> for <u>twenty</u> minutes.</p><ol><li><p style="margin-bottom: 0in">one</p></li><ol type="a"><li><p>one a</p></li></ol><li><p>two</p></li></ol><table width="643"><thead><tr><th><p align="center">What</p></th><th>When</th></tr></thead><tbody><tr><td sdval="1"><p>Cold</p></td><td><p>first day</p></td></tr></tbody></table></body></html>`,
    becomes:
      '<h2>Heat or cold</h2><p>Try <strong>heat</strong> for twenty minutes.</p><ol><li>one<ol><li>one a</li></ol></li><li>two</li></ol><table><thead><tr><th>What</th><th>When</th></tr></thead><tbody><tr><td>Cold</td><td>first day</td></tr></tbody></table>',
  },
  'Apple Notes and Pages': {
    html: `<html><head><meta name="Generator" content="Cocoa HTML Writer"><style>p.p1 {margin: 0.0px}</style></head><body><p class="p1"><span class="s1"><b>Before your visit</b></span></p><p class="p2"><span class="s1"></span><br></p><p class="p1">Bring<span class="Apple-converted-space">&nbsp;</span>your list.</p><ul class="ul1"><li class="li1"><span class="s2"></span>medicines</li><ul class="ul1"><li class="li1">doses</li></ul><li class="li1">questions</li></ul></body></html>`,
    becomes:
      '<p><strong>Before your visit</strong></p><p>Bring&nbsp;your list.</p><ul><li>medicines<ul><li>doses</li></ul></li><li>questions</li></ul>',
  },
  'a mail': {
    html: `<div dir="ltr">Dear all,<div><br></div><div>the <b>new</b> hours:</div><div><ul><li>Monday</li><li>Friday</li></ul></div><div>See you<br>Ann</div></div>`,
    becomes:
      '<p>Dear all,</p><p>the <strong>new</strong> hours:</p><ul><li>Monday</li><li>Friday</li></ul><p>See you<br>Ann</p>',
  },
  'a web page': {
    html: `<meta charset="utf-8"><header style="display:flex"><nav><a href="#top">Top</a></nav></header><article class="post"><h1 style="color:red">Knees</h1><div class="lead">A <span style="background:yellow">short</span> guide</div><figure class="wp-block-image"><img src="https://example.org/knee.webp" srcset="x 2x" alt="A knee" onerror="x()"><figcaption>The joint</figcaption></figure><p>One<br><br>Two</p><pre>line 1\nline 2</pre><h5>Sources</h5><form><button>Like</button></form><script>1</script></article>`,
    becomes:
      '<p>Top</p><h2>Knees</h2><p>A short guide</p><figure><img src="https://example.org/knee.webp" alt="A knee"><figcaption>The joint</figcaption></figure><p>One</p><p>Two</p><p>line 1<br>line 2</p><h4>Sources</h4>',
  },
  'a spreadsheet': {
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15"></head><body link=blue><table border=0 cellpadding=0 width=128 style='border-collapse:collapse'><!--StartFragment--><col width=64 span=2 style='width:48pt'><tr height=20><td height=20 class=xl65 width=64>Drug</td><td align=right x:num>5</td></tr><tr><td colspan=2>both</td></tr><!--EndFragment--></table></body></html>`,
    becomes:
      '<table><tbody><tr><td>Drug</td><td>5</td></tr><tr><td colspan="2">both</td></tr></tbody></table>',
  },
  'Google Sheets': {
    html: `<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #ccc;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr" border="1" data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="overflow:hidden" data-sheets-value='{"1":2,"2":"Walk"}'>Walk</td></tr></tbody></table></google-sheets-html-origin>`,
    becomes: '<table><tbody><tr><td>Walk</td></tr></tbody></table>',
  },
} as const;
