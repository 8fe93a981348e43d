import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../../look/Button.tsx';
import { useEditing } from '../../../state/editing.ts';
import { FindingsList } from '../../fields/FindingsList.tsx';
import { ItemState } from '../../fields/ItemState.tsx';
import { type FormPlace, placeAt, pointerOf } from '../model/place.ts';
import { useNames } from '../useNames.ts';
import { FieldPanel } from './FieldPanel.tsx';
import { PagePanel } from './PagePanel.tsx';
import { PlaceActions } from './PlaceActions.tsx';

/** The page or field that is chosen in the outline, with everything that can be said of it. */
export function ChosenPanel() {
  const { t } = useTranslation('amend-form');
  const { selected } = useEditing();
  const place = placeAt(selected);
  if (place === undefined) return <p className="hint">{t('panel.none')}</p>;
  return <Panel place={place} />;
}

function Panel({ place }: { readonly place: FormPlace }) {
  const { t } = useTranslation('amend-form');
  const { edition, stateOf, findingsAt, select } = useEditing();
  const names = useNames();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const pointer = pointerOf(place);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    // The panel opens below the outline: whoever chose goes there. Where it was open from the first, nobody is taken anywhere.
    if (shown.current !== undefined || document.activeElement?.closest('.amend-form-outline'))
      heading.current?.focus();
    shown.current = pointer;
  }, [pointer]);
  const page = edition.form.pages[place.page];
  const field = place.fact === undefined ? undefined : page?.fields[place.fact];
  const isThere = page !== undefined && (place.fact === undefined || field !== undefined);
  const name = names.of(place);
  return (
    <section className="amend-form-panel" aria-labelledby={id} data-state={stateOf(pointer)}>
      <div className="amend-form-panel-head">
        <h3 id={id} ref={heading} tabIndex={-1}>
          <span className="amend-form-kind">
            {t(place.fact === undefined ? 'panel.page' : 'panel.field')}
          </span>{' '}
          {name}
        </h3>
        <ItemState state={isThere ? stateOf(pointer) : 'removed'} />
        <Button kind="quiet" onClick={() => select(undefined)}>
          {t('panel.close')}
        </Button>
      </div>
      <PlaceActions place={place} name={name} isThere={isThere} />
      {isThere ? <FindingsList findings={findingsAt(pointer)} /> : null}
      {page !== undefined && place.fact === undefined ? (
        <PagePanel key={pointer} id={place.page} page={page} name={name} />
      ) : null}
      {place.fact !== undefined && field !== undefined ? (
        <FieldPanel key={pointer} place={place} fact={place.fact} field={field} name={name} />
      ) : null}
    </section>
  );
}
