import { memo, type Ref } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Onlooker } from '#api/presence.ts';
import { mailHref, telHref } from '#domain/contactLinks.ts';
import { phoneText } from '#domain/phoneText.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { DueText } from '#ui/DueText.tsx';
import { Onlookers } from '#ui/here/Onlookers.tsx';
import { languageName } from '#ui/languageName.ts';
import { PlainIcon } from '#ui/PlainIcon.tsx';
import { StatusChip } from '#ui/StatusChip.tsx';
import { Holder } from './Holder.tsx';
import { PriorityMenu } from './PriorityMenu.tsx';
import { useRequestDesk } from './useRequestDesk.ts';

interface Props {
  here: Onlooker[];
  ref: Ref<HTMLHeadingElement>;
}

/** Who it is and how to reach them, always in sight; then whose turn it is, and whose work. */
export const RequestHeader = memo(({ here, ref }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { request, zone } = useRequestDesk();
  const { id, phone, phoneExtension, email, language, interpreter, patientType } = request;
  const name = `${request.firstName} ${request.lastName}`;
  const number = phoneText(phone, phoneExtension);
  const dial = telHref(phone, phoneExtension);

  return (
    <header>
      <div className="who">
        {/* Another heading for another patient: whoever hears the page hears whose it is now. */}
        <h2 key={id} ref={ref} tabIndex={-1} title={name.length > 50 ? name : undefined} dir="auto">
          {name}
        </h2>
        <div>
          <StatusChip status={request.status} />
          <PriorityMenu key={id} request={request} />
        </div>
      </div>
      <div className="row">
        <div className="number">
          <a href={dial} className="plain-link">
            {number}
          </a>
          <CopyButton text={number} label={number} />
        </div>
        <a href={mailHref(email)} className="plain-link anywhere">
          {email}
        </a>
      </div>
      <a href={dial} className="press contained call">
        <PlainIcon name="phone" />
        {translate('requests.call', { number })}
      </a>
      <div className="row tone-quiet">
        <DueText request={request} zone={zone} />
        <span>{translate(`requests.patientType.${patientType}`)}</span>
        <span className={interpreter ? 'needed' : undefined}>
          {languageName(language ?? 'en', locale)}
          {interpreter ? ` · ${translate('requests.interpreterNeeded')}` : ''}
        </span>
      </div>
      <div className="row apart">
        <Holder key={id} request={request} />
        <Onlookers here={here} />
      </div>
    </header>
  );
});
