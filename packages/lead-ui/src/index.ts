export {
  QualificationPanel,
  type QualificationContent,
  type QualificationPanelProps,
} from './qualification/qualification-panel.tsx';
export { ScoreCard, type ScoreCardProps } from './scoring/score-card.tsx';
export { type ScoreCardData, type ScoreContent } from './scoring/score-content.ts';
export { ConversionPanel, type ConversionPanelProps } from './conversion/conversion-panel.tsx';
export { type ConversionContent, type ConversionReceiptView } from './conversion/conversion-content.ts';
export { ScoreModelPanel, type ScoreModelPanelProps } from './score-model/score-model-panel.tsx';
export {
  type PublicationState,
  type ScoreModelContent,
  type SimulationLeads,
} from './score-model/score-model-content.ts';
export { LeadBrief, type BriefLead, type LeadBriefProps } from './brief/lead-brief.tsx';
export { type PanelFrame } from './panel/panel-frame.ts';
export { IDLE, type SaveState } from './panel/save-state.ts';
export { type ColorScheme } from './theme/theme.ts';
