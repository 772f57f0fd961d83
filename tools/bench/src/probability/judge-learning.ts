import {
  learnOutcomes,
  measurePredictions,
  type OutcomeModel,
  outcomesOfTable,
  type PredictionQuality,
  type TableRow,
  winProbability,
} from '@leads/lead-domain';

/** What the sales team wrote down later, or what nobody may learn from. */
const IGNORED = [
  'Prospect ID',
  'Lead Number',
  'What matters most to you in choosing a course',
  'Tags',
  'Lead Quality',
  'Lead Profile',
  'Asymmetrique Activity Index',
  'Asymmetrique Profile Index',
  'Asymmetrique Activity Score',
  'Asymmetrique Profile Score',
  'Last Notable Activity',
];

export type Judgement = {
  model: OutcomeModel;
  /** Processor time of learning alone: what else runs on the machine does not count. */
  milliseconds: number;
  predictions: { probability: number; isWon: boolean }[];
  quality: PredictionQuality;
  /** The Brier score of who says the base rate of everybody. */
  baseBrier: number;
};

/** Learns from some rows and is judged by others, which are read with the columns of the first. */
export const judgeLearning = ({
  learned,
  held,
}: {
  learned: readonly TableRow[];
  held: readonly TableRow[];
}): Judgement => {
  const table = read(outcomesOfTable({ rows: learned, outcome: 'Converted', positive: '1', ignore: IGNORED }));
  const judged = read(outcomesOfTable({ rows: held, outcome: 'Converted', positive: '1', columns: table.columns }));
  const start = process.cpuUsage();
  const learning = learnOutcomes({ outcomes: table.outcomes });
  const { user, system } = process.cpuUsage(start);
  if (learning.kind !== 'learned') throw new Error(`${learning.won} won and ${learning.lost} lost leads are too few.`);
  const { model } = learning;
  const predictions = judged.outcomes.map(({ values, isWon }) => ({
    probability: winProbability({ model, values }).probability,
    isWon,
  }));
  const constant = predictions.map(({ isWon }) => ({ probability: model.baseRate, isWon }));
  return {
    model,
    milliseconds: (user + system) / 1000,
    predictions,
    quality: measurePredictions(predictions),
    baseBrier: measurePredictions(constant).brier,
  };
};

const read = (reading: ReturnType<typeof outcomesOfTable>) => {
  if (reading.kind === 'refused') throw new Error(reading.problems.join(' '));
  return reading;
};
