import { BlankForms } from './blank-forms';
import { CarryForward } from './carry-forward';
import { Conversion } from './conversion';
import { Filling } from './filling';
import { IndicatorLibrary } from './indicator-library';
import { KnownFactsSection } from './known-facts';
import { Normalisation } from './normalisation';
import { OwnLibrary } from './own-library';
import { Relayout } from './relayout';
import { ProseIndicators } from './prose-indicators';

/** 模板: blank forms for a new sheet, forms made of others, and indicators for a form that is there. */
export default function TemplatesTab() {
  return (
    <>
      <BlankForms />
      <KnownFactsSection />
      <Conversion />
      <CarryForward />
      <Filling />
      <Relayout />
      <Normalisation />
      <IndicatorLibrary />
      <OwnLibrary />
      <ProseIndicators />
    </>
  );
}
