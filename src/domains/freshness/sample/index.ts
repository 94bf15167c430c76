export { type Accuracy, accuracyOf, percent } from './accuracy.ts'
export { drawSample } from './draw.commands.ts'
export { recordHeard } from './sample.commands.ts'
export { type Sample, sampleByNumber, sampleItems, samples } from './sample.queries.ts'
export {
  fieldsOf,
  type HeardProblem,
  nextToCall,
  readHeard,
  type SampleItem,
  type SampleKind,
  type SampleOutcome,
  SIZES,
} from './sample.ts'
export { en as sampleEn } from './texts.en.ts'
export { nl as sampleNl, type Texts as SampleTexts } from './texts.nl.ts'
