import type { FlagTerms } from './flagTerms.ts';

const numb = 'numb | numbness | numbed | numbing | numby | gone numb';
const noSensation = `${numb} | tingl* | pins and needles | pins needles | no feeling | cant feel | couldnt feel | dont feel | not feel | no longer feel | no longer can feel | lost feeling | lost all feeling | lost the feeling | losing feeling | loss of feeling | loss of sensation | lost sensation | lost all sensation | no sensation | altered feeling | altered sensation | feels dead | falls asleep | fallen asleep`;
const saddle =
  'groin* | genital* | private | privates | private part* | private area* | vagina* | vulva | penis | scrot* | testic* | perine* | saddle | inner thigh* | buttock* | butt | bum | back passage | anus | anal | rectum | rectal | bottom | crotch | between my legs | between the legs | between legs';
const cannot =
  'cant | couldnt | unable | difficult* | trouble | hard | struggl* | not able | no longer able | cant even';
const legs = 'leg | legs | foot | feet | arm | arms | hand | hands | grip';
const back = 'back | spine | spinal | neck';

export const flagTermsEn: FlagTerms = {
  A: [
    `${noSensation} ~ ${saddle}`,
    'cant feel | dont feel | different | differently | numb ~ wipe | wiped | wipes | wiping | wip | toilet paper',
    'saddle anaesthesia | saddle anesthesia | saddle numbness | saddle area numb',
    'incontinen* | wet myself | wetting myself | pee myself | peed myself | peeing myself | urinary retention | retention of urine | loss of bladder control | lost bladder control | lost control of my bladder | no bladder control | cant control my bladder | new pads | cant hold my pee | cant hold my urine | cant hold my bladder',
    'leak* ~ urin* | pee | bladder',
    `${cannot} ~ pee | peeing | pass urine | passing urine | urinat* | pass water | empty my bladder | emptying my bladder`,
    `?${cannot} ~ start | starting | stop | stopping`,
    '?catheter*',
    'dont know when | dont know if | cant tell when | cant tell if | cant tell | cant feel ~ full | bladder full',
    'lost control | losing control | loss of control | no control | cant control ~ bowel* | bowl | bowls | stool* | poo | poop* | poos | bladder',
    'loss of bowel control | lost bowel control | no bowel control',
    'soiled myself | soiling myself | soil myself | pooped myself | poop myself | faecal incontinence | fecal incontinence',
    'cant feel | dont feel ~ bowel* | stool* | poo | poop* | pooing',
    'erection* | erectile | erect | ejaculat* | orgasm* | climax | during sex | intercourse ~ cant | lost | loss | losing | numb | numbness | unable | new',
    'cant feel | no longer feel | no feeling | lost feeling | lost all feeling ~ my legs | both legs | both my legs | my feet | both feet | both my feet',
    'both legs | both my legs | both feet | both my feet | both sides | bilateral | each leg ~ pain* | numb | numbness | weak | weakness | weaker | sciatica | tingl*',
  ],
  B: [
    'foot drop | drop foot | foot drags | foot drag | dragging my foot | dragging my leg | dragging my feet | drag my foot | drag my leg | dragging a leg',
    'legs giving way | leg giving way | legs gave way | leg gave way | legs give way | leg gives way | leg gave out | legs gave out | legs give out | leg gives out | legs giving out | leg giving out | legs buckle | legs buckled | leg buckles',
    `getting weaker | worsening | progressive | progressively | progressing | weaker and weaker | weaker every day ~ ${legs}`,
    'cant walk | unable to walk | not able to walk | unsteady | unsteadiness | losing balance | losing my balance | lost my balance | lose my balance | loss of balance',
    'clumsy | clumsiness ~ hand | hands | fingers',
    'cant move my leg* | cant move my left leg | cant move my right leg | cant move my foot | cant move my feet | cant lift my foot | cant move my arm* | paralys* | paralyz* | paralis* | paraliz*',
    'electric shock* | electric current* | electricity ~ neck | spine | spinal',
  ],
  C: [
    'fever | fevers | feverish | high temperature | high temp | chills | rigors | feel very unwell | feeling very unwell | sepsis | septic | shivering',
    '?sweats | night sweats | sweating',
    'iv drug* | intravenous drug* | immunosuppress* | immunocomprom* | weak immune system | chemotherapy | chemo | dialysis | recent infection* | infection recently | abscess* | discitis | osteomyelitis',
    'inject* | shoot | shooting ~ drug* | heroin | meth | fentanyl',
    '?hiv | transplant*',
    'wound* | incision* ~ ooze | oozes | oozing | pus | red | redness',
    'recent | recently ~ surgery | injection* | epidural* ~ fever | fevers | worse',
    'tb | tuberculosis',
  ],
  D: [
    `fell | fallen | fall | falling | car accident | car wreck | accident | crash* | hit by | from a height | trauma ~ ${back}`,
    `?lifted | lifting ~ ${back}`,
    'osteoporo* | osteo porosis | brittle bone*',
    '?steroid* | prednis* | cortisone',
    'sudden severe | lost height | losing height | loss of height | midline pain | broken back | broke my back | fractured vertebra* | compression fracture*',
    '?bruis*',
  ],
  E: [
    'cancer* | tumor* | tumour* | metasta* | myeloma | lymphoma',
    'lost weight | weight loss | losing weight | lost lots of weight | lost so much weight | pounds ~ without trying | without dieting | unexplained | not trying | no reason',
    '?weight loss | lost weight | losing weight',
    'night pain | pain at night | pain all night',
    'wakes me | waking me | woke me | wake up | worse lying | worse lying down | worse when i lie ~ pain* | hurts',
    '?not better after | no better after | isnt better after | not any better after',
    `lump | lumps ~ ${back}`,
  ],
  F: [
    'chest pain* | pain in my chest | pains in my chest | pain in the chest | chest hurts | chest is tight | chest tightness | tight chest | short of breath | shortness of breath | cant breathe | cant catch my breath | trouble breathing | difficulty breathing | coughing blood | coughing up blood | coughed up blood | cough up blood | coughed blood',
    'tearing ~ back | chest | belly | abdomen',
    'pulsing | pulsating | throbbing lump ~ belly | stomach | abdomen',
    'collapse | collapsed | collapses | collapsing | faint | fainted | fainting | faints | passed out | passing out | blacked out | worst headache | face droop* | drooping face | face is drooping | face dropped',
    'pregnan* ~ bleed* | contraction* | blood',
    'suicid* | end my life | ending my life | end it all | take my life | taking my own life | kill myself | killing myself | hurt myself | hurting myself | harm myself | want to die | wish i was dead | wish i were dead | better off dead | dont want to live | dont want to be alive | no reason to live | cant go on',
  ],
  everyday:
    'call back | call me back | called back | called me back | call us back | calling back | calling me back | callback | come back | came back | comes back | coming back | get back to | got back to | getting back to | go back to | going back to | went back to | back to work | back to normal | back to school | in the fall | this fall | next fall | last fall | early fall | late fall | fall semester | fell asleep | fall asleep | falling asleep | fell in love | fell behind | fell through | fall through | private insurance | private insurer | private health insurance | private practice | private pay | private patient | private plan | private room | private doctor | private clinic | private hospital | private number | private line | private phone | private email | private message | private life | private therapist | private physio | private physiotherapist | private physical therapist | progressive insurance | progressive lenses | bottom of my foot | bottom of my feet | bottom of my leg | bottom of the foot | bottom of my left foot | bottom of my right foot | bottom of both feet | bottom of the page | bottom of the form | rock bottom | bottom line | faint ache | faint pain | faint line | faint sound | crash course | crash diet | stool softener | hand surgery | new patient | new patients | new to | new doctor | new insurance | new job | new address | new number',
};
