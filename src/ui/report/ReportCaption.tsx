import type { ReportedName } from '@/core/report/page-report';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';

/** Captions in the language of the packs, by id. */
export type PackCaptions = ReadonlyMap<string, string>;

interface Props {
  name: Pick<ReportedName, 'id' | 'caption'>;
  packCaptions: PackCaptions;
}

/** The name as the report has it, marked as English where the packs have none in the reader's language. */
export function ReportCaption({ name: { id, caption }, packCaptions }: Props) {
  const language = useLanguage();
  return (
    <bdi>
      <InPackLanguage text={caption} english={packCaptions.get(id) ?? ''} language={language} />
    </bdi>
  );
}
