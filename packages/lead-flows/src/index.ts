export { FLOW_FAILURE_CODES, type FlowFailure, type FlowFailureCode } from './answers/flow-failure.ts';
export { httpStatusOf } from './answers/http-status-of.ts';

export { captureFromForm, type CaptureAnswer, type CaptureOrigin } from './capture/capture-from-form.ts';

export { type ConversionFailure, type Converted, type Planned } from './conversion/conversion-answer.ts';
export { convertLead } from './conversion/convert-lead.ts';
export { planConversionOf } from './conversion/plan-conversion-of.ts';
export { readConversionReceipt } from './conversion/read-conversion-receipt.ts';
export { type Sweep, sweepConversions } from './conversion/sweep-conversions.ts';

export { doctor } from './doctor/doctor.ts';
export { type DoctorCheck } from './doctor/doctor-check.ts';

export { readForm } from './forms/read-form.ts';

export { importLeads } from './import/import-leads.ts';
export { type ImportReport, type RefusedRow } from './import/import-report.ts';

export { acceptLead, type AcceptFailure } from './qualification/accept-lead.ts';
export { answerPreview } from './qualification/answer-preview.ts';
export { answerQualification } from './qualification/answer-qualification.ts';
export { type QualificationView } from './qualification/qualification-view.ts';
export { readQualificationPanel } from './qualification/read-qualification-panel.ts';

export { type JobOutcome, type JobProgress } from './jobs/job-outcome.ts';
export { learnOutcomesIfDue } from './jobs/learn-outcomes-if-due.ts';
export { type LearnReport, learnReportSchema } from './jobs/learn-report.ts';
export { readLeadJob } from './jobs/read-lead-job.ts';
export { runLeadJob } from './jobs/run-lead-job.ts';
export { startLearning } from './jobs/start-learning.ts';
export { startNightly } from './jobs/start-nightly.ts';
export { type JobSweep, sweepLeadJobs } from './jobs/sweep-lead-jobs.ts';

export { type DraftSource } from './models/draft-content.ts';
export { draftScoreModel } from './models/draft-score-model.ts';
export { exportScoreModel } from './models/export-score-model.ts';
export { type Publication } from './models/finish-publication.ts';
export { type ListedScoreModel, listScoreModels } from './models/list-score-models.ts';
export { onScoreModelChanged } from './models/on-score-model-changed.ts';
export { publishScoreModel } from './models/publish-score-model.ts';
export { type OwnLeadField, readOwnLeadFields } from './models/read-own-lead-fields.ts';
export { readScoreModelPanel } from './models/read-score-model-panel.ts';
export { readSimulationLeads, SIMULATION_LEADS, type SimulationLead } from './models/read-simulation-leads.ts';
export { type ModelRefusal } from './models/refused-model.ts';
export { removeScoreRule } from './models/remove-score-rule.ts';
export { saveScoreModelHead } from './models/save-score-model-head.ts';
export { saveScoreRule } from './models/save-score-rule.ts';
export { type ScoreModelView } from './models/score-model-view.ts';

export { LEAD_SCORING_INPUTS } from './scoring/lead-scoring-inputs.ts';
export { onLeadChanged } from './scoring/on-lead-changed.ts';
export { overrideScore } from './scoring/override-score.ts';
export { readScoreCard } from './scoring/read-score-card.ts';
export { rescoreAll, type RescoreProgress } from './scoring/rescore-all.ts';
export { rescoreLead } from './scoring/rescore-lead.ts';
export { type ScoreCardView } from './scoring/score-card-view.ts';

export { onSettingChanged } from './settings/on-setting-changed.ts';
export { readLeadSettings } from './settings/read-lead-settings.ts';
export { seedDefaults } from './settings/seed-defaults.ts';

export { onTouchCreated } from './touches/on-touch-created.ts';
