import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes `index.html` beside the pictures: all that lie in the folder, a row for each surface and state, so that a fault strikes the eye. */
export function writeContactSheet(folder: string): string {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.png'))
    .sort();
  const rows = Map.groupBy(files, (file) => file.split('.').slice(0, 2).join(' · '));
  const body = [...rows].map(([title, pictures]) => {
    const figures = pictures.map(
      (file) =>
        `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${file
          .split('.')
          .slice(2, -1)
          .join(' ')}</figcaption></figure>`,
    );
    return `<h2>${title}</h2><div class="row">${figures.join('')}</div>`;
  });
  const sheet = path.join(folder, 'index.html');
  writeFileSync(
    sheet,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sidelight: all surfaces</title><style>
body{font:14px/1.5 system-ui;margin:24px;background:#888}h2{font-size:16px}
.row{display:flex;gap:16px;overflow-x:auto;align-items:start}figure{margin:0}img{max-width:420px;max-height:640px;display:block}
figcaption{font-size:12px}</style>${body.join('\n')}</html>\n`,
  );
  return sheet;
}
