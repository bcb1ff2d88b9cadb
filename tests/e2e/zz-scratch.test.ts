import { it } from 'vitest';
import { popoverOf } from '../support/popover';
import { useStage, browserName } from '../support/stage';
import { readTabAddresses } from '../support/lens-page';
const stage = useStage();
it('shoots', async () => {
  const { open, site, lens } = stage();
  const tab = await open(site.at('demo/en.html'));
  const popover = popoverOf(stage(), tab);
  await popover.hover('Aero-HIT');
  const seen = await popover.opened();
  console.log(
    JSON.stringify(seen.filter((s) => /button|summary/.test(s.tag)).map((s) => [s.text, s.label, s.box])),
  );
  await tab.page.screenshot({ path: `/tmp/sl/report-shots/pop-${browserName}.png` });
  await popover.click(/^All facts/);
  await new Promise((r) => setTimeout(r, 1000));
  await tab.page.screenshot({ path: `/tmp/sl/report-shots/pop2-${browserName}.png` });
  console.log(await readTabAddresses(lens));
});
