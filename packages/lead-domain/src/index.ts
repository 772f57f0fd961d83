export * from './capture/capture-result.ts';
export * from './capture/default-form.ts';
export * from './capture/form-fields.ts';
export * from './capture/import-fields.ts';
export * from './capture/normalise-email.ts';
export * from './capture/normalise-phone.ts';
export * from './capture/prepare-lead.ts';
export * from './capture/lead-name.ts';
export * from './capture/propose-mapping.ts';
export * from './capture/read-import-row.ts';
export * from './capture/read-submission.ts';
export * from './capture/split-name.ts';
export * from './capture/trap-field.ts';

export * from './completeness/completeness-of.ts';
export * from './completeness/completeness-settings.ts';

export * from './contact/contact.ts';
export * from './contact/contact-settings.ts';
export * from './contact/contact-terms.ts';
export * from './contact/log-contact.ts';
export * from './contact/next-step.ts';

export * from './conversion/conversion-id.ts';
export * from './conversion/conversion-phases.ts';
export * from './conversion/conversion-plan.ts';
export * from './conversion/conversion-question.ts';
export * from './conversion/conversion-receipt.ts';
export * from './conversion/conversion-settings.ts';
export * from './conversion/plan-conversion.ts';
export * from './conversion/record-id.ts';
export * from './conversion/required-rights.ts';

export * from './domains/email-domain.ts';
export * from './domains/free-mail-domains.ts';

export * from './input/dictionary-of.ts';
export * from './input/read-input.ts';

export * from './lifecycle/acceptance-of.ts';
export * from './lifecycle/can-move.ts';
export * from './lifecycle/judge-status-edit.ts';
export * from './lifecycle/move-lead.ts';
export * from './lifecycle/status-edit.ts';
export * from './lifecycle/status-labels.ts';
export * from './lifecycle/system-move.ts';
export * from './lifecycle/transitions.ts';

export * from './matching/match.ts';
export * from './matching/match-candidates.ts';
export * from './matching/search-keys.ts';

export * from './nurture/default-disqualification.ts';
export * from './nurture/disqualification.ts';
export * from './nurture/disqualification-settings.ts';
export * from './nurture/disqualify.ts';
export * from './nurture/find-reason.ts';
export * from './nurture/recycle.ts';
export * from './nurture/wake-choice.ts';
export * from './nurture/wake-due.ts';
export * from './nurture/wake-on-touch.ts';
export * from './nurture/waking.ts';

export * from './probability/learn-outcomes.ts';
export * from './probability/measure-predictions.ts';
export * from './probability/outcome-model.ts';
export * from './probability/outcome.ts';
export * from './probability/prediction-quality.ts';
export * from './probability/table/columns-of-table.ts';
export * from './probability/table/outcomes-of-table.ts';
export * from './probability/table/table-column.ts';
export * from './probability/table/values-of-row.ts';
export * from './probability/win-contributions.ts';
export * from './probability/win-probability.ts';

export * from './qualification/apply-answer.ts';
export * from './qualification/assessment-record.ts';
export * from './qualification/qualification-settings.ts';
export * from './qualification/qualification-state.ts';
export * from './qualification/read-answer.ts';
export * from './qualification/read-qualification.ts';

export * from './records/company.ts';
export * from './records/composites.ts';
export * from './records/lead.ts';
export * from './records/lead-assessment.ts';
export * from './records/lead-conversion.ts';
export * from './records/lead-event.ts';
export * from './records/lead-form.ts';
export * from './records/lead-job.ts';
export * from './records/lead-score-model.ts';
export * from './records/lead-score-rule.ts';
export * from './records/lead-setting.ts';
export * from './records/lead-touch.ts';
export * from './records/opportunity.ts';
export * from './records/person.ts';
export * from './records/touch-digest.ts';

export * from './scoring/compile-score-model.ts';
export * from './scoring/default-score-model.ts';
export * from './scoring/effective-score.ts';
export * from './scoring/known-values-of.ts';
export * from './scoring/model-inputs.ts';
export * from './scoring/nearest-name.ts';
export * from './scoring/next-lift.ts';
export * from './scoring/outcome-of-lead.ts';
export * from './scoring/published-outcomes.ts';
export * from './scoring/rating-of.ts';
export * from './scoring/read-score-model.ts';
export * from './scoring/read-score-rule.ts';
export * from './scoring/rule-record-of.ts';
export * from './scoring/rule-summary.ts';
export * from './scoring/same-score.ts';
export * from './scoring/score-changes.ts';
export * from './scoring/score-fields.ts';
export * from './scoring/score-flag-of.ts';
export * from './scoring/score-lead.ts';
export * from './scoring/score-model.ts';
export * from './scoring/score-model-of-records.ts';
export * from './scoring/score-receipt.ts';
export * from './scoring/score-rule-fault.ts';
export * from './scoring/seniority.ts';
export * from './scoring/win-receipt.ts';
export * from './scoring/win-receipt-of.ts';

export * from './settings/newest-published.ts';
export * from './settings/published-outcomes.ts';
export * from './settings/published-rules.ts';
export * from './settings/read-published-models.ts';
export * from './settings/read-qualification-settings.ts';
export * from './settings/read-rule-settings.ts';
export * from './settings/read-score-settings.ts';
export * from './settings/read-settings.ts';
export * from './settings/read-thresholds.ts';
export * from './settings/settings.ts';
export * from './settings/thresholds.ts';

export * from './simulation/as-of-outcome.ts';
export { isKnownLate } from './simulation/late-fields.ts';
export * from './simulation/simulate.ts';
export * from './simulation/simulation.ts';

export * from './text/clean-text.ts';
export * from './text/fold-text.ts';
export * from './text/normalise-digits.ts';
export * from './text/normalise-letters.ts';

export * from './touches/count-touch.ts';

export * from './vocabulary/conversion-terms.ts';
export * from './vocabulary/lead-terms.ts';
export * from './vocabulary/qualification-terms.ts';
export * from './vocabulary/scoring-terms.ts';
