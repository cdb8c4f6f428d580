import type { Form } from '../form/form';
import type { Plan } from '../plan/plan';
import type { Policy } from '../scoring/policy';
import { freeName } from '../templates/plan-blank-form';
import type { BlankForm } from '../templates/blank-form';
import { monitoringForm, type MonitoringOptions } from './monitoring';
import { selfEvaluationForm } from './self-evaluation';

/** 生成自评表: a plan that adds the self-evaluation form of a target form on a new sheet; `year` where it is not the form's own. */
export function planSelfEvaluationForm(
  source: Form,
  policy: Policy,
  namesInUse: readonly string[],
  year: number | null = source.year,
): Plan {
  return planSheet('生成自评表', selfEvaluationForm(source, policy, year), namesInUse);
}

/** 生成监控表: a plan that adds the monitoring form of a target form on a new sheet. */
export function planMonitoringForm(source: Form, namesInUse: readonly string[], options: MonitoringOptions = {}): Plan {
  return planSheet('生成监控表', monitoringForm(source, options), namesInUse);
}

function planSheet(what: string, blank: BlankForm, namesInUse: readonly string[]): Plan {
  const sheet = freeName(blank.name, namesInUse);
  return { title: `${what}“${sheet}”`, changes: [{ do: 'addSheet', sheet, blank }] };
}
