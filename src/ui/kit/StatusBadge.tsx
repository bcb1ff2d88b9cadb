import type { StatusClass } from '@/core/entities/status-class';
import type { Language } from './language';
import { STATUS_CLASS_KEYS } from './status-look';
import { StatusShape } from './StatusShape';

interface Props {
  statusClass: StatusClass;
  language: Language;
}

/** The gravest status in one word, with its shape and colour. */
export function StatusBadge({ statusClass, language }: Props) {
  return (
    <span class="status-badge">
      <StatusShape statusClass={statusClass} /> {language.translate(STATUS_CLASS_KEYS[statusClass])}
    </span>
  );
}
