/** Words too short to forgive any slip in, as people write them: right word, then the wrong ones. */
const misspelled = `
cant: cannot kant cnat cantt
couldnt: couldent
dont: dnt donot
unable: unabel unnable
numb: num nunb nubm numd nomb nummb numbb
numbness: numness nummness numbess numbnes numbnss nubness numnes numbnees numbeness
tingling: tingeling tinggling tinging tingaling tingleing tingline
groin: groyn grion groine gorin groinn groign
penis: pennis peniss
anus: annus
rectum: rectom
pee: peee pea
urine: urin yurine
leaking: leeking leakin
bowel: bowell bowle bowal bouel
bowels: bowells bowles bowals
stool: stoool
numbing: numming
weak: weack
fever: feaver fevor fevar fevre feveer feverr feiver fevver
fevers: feavers fevors
chills: chils chillz
sepsis: sepsus
sweats: swets swetts
sweating: swetting sweting sweatting
chemo: kemo
tumor: tumer tummor toomor
cancer: canser cancr cansor kancer kanser cnacer cancre canccer cancerr
lump: lummp
faint: feint faynt
fainted: fanted feinted
chest: cheast chesst
belly: belley bely
spine: spyne
neck: nek
back: bak
trauma: truama troma
abscess: absess abcess absces
heroin: heroine
suicide: sucide suicde suiside suicied suecide
suicidal: sucidal suisidal suicdal sucicidal
vagina: vaginia vigina vagena
scrotum: scrotom scortum scrotem
testicles: testacles
inject: injet injekt
injecting: injekting
suicidio: suisidio suicidido
fiebre: fiebr fievre fievbre fiebe fiebree fiebrre
orinar: horinar orinr
orina: horina
vejiga: begiga bejiga vegiga bejija vejija
ingle: hingle
nalgas: nalgaz
pecho: pexo
tos: toz
cai: cahi
`;

export const spellings: ReadonlyMap<string, string> = new Map(
  misspelled
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [right = '', wrong = ''] = line.split(': ');
      return wrong.split(' ').map((word) => [word, right] as const);
    }),
);
