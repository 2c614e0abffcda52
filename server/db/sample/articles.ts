import type { SampleArticle } from './article.ts';
import { dolorDeEspaldaBaja } from './articles/dolorDeEspaldaBaja.ts';
import { firstVisit } from './articles/firstVisit.ts';
import { heatOrCold } from './articles/heatOrCold.ts';
import { kneeArthritis } from './articles/kneeArthritis.ts';
import { lowBackPain } from './articles/lowBackPain.ts';
import { masajeYFibromialgia } from './articles/masajeYFibromialgia.ts';
import { massageForFibromyalgia } from './articles/massageForFibromyalgia.ts';
import { migraineOrTension } from './articles/migraineOrTension.ts';
import { nerveStudy } from './articles/nerveStudy.ts';
import { pacingActivity } from './articles/pacingActivity.ts';
import { sciatica } from './articles/sciatica.ts';
import { sleepAndPain } from './articles/sleepAndPain.ts';

/** A translation stands after the article it translates. */
export const sampleArticles: readonly SampleArticle[] = [
  massageForFibromyalgia,
  masajeYFibromialgia,
  lowBackPain,
  dolorDeEspaldaBaja,
  sciatica,
  pacingActivity,
  migraineOrTension,
  kneeArthritis,
  firstVisit,
  sleepAndPain,
  nerveStudy,
  heatOrCold,
];
