import { modelInput } from './model-input.ts';
import { type ScoreModelView } from './score-model-view.ts';

/** The content of a model file: of a draft with its unfinished rules too, so that nothing is lost on the way. */
export const exportScoreModel = ({ model, rules }: Pick<ScoreModelView, 'model' | 'rules'>): unknown =>
  modelInput({ model, rules });
