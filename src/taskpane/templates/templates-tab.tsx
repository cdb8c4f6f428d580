import { BlankForms } from './blank-forms';
import { IndicatorLibrary } from './indicator-library';

/** 模板: blank forms for a new sheet, and indicators for a form that is there. */
export default function TemplatesTab() {
  return (
    <>
      <BlankForms />
      <IndicatorLibrary />
    </>
  );
}
