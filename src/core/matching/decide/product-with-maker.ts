import type { Ledger } from './ledger';
import { around, type PageIndex } from './page-index';
import { isBlank } from './words';

/** `道通智能EVO Max 4T`, `Autel EVO Max 4T`: a product named with its maker, and nothing between them, is one name of the product. */
export function joinMakersToProducts(page: PageIndex, ledger: Ledger): void {
  for (const product of page.claims) {
    if (product.kind !== 'product' || !ledger.verdict(product)?.shown) continue;
    const text = page.blocks[product.block]?.text ?? '';
    const maker = around(page.claimsByBlock.get(product.block) ?? [], product, 4).find(
      (claim) =>
        claim.kind !== 'product' &&
        claim.end <= product.start &&
        product.entity.closelyRelated.includes(claim.entity.id) &&
        ledger.verdict(claim)?.shown &&
        isBlank(text.slice(claim.end, product.start)),
    );
    if (!maker) continue;
    ledger.refuse(maker, { rule: 'part-of-longer-name', evidence: product.surface });
    product.start = maker.start;
  }
}
