import type { Claim } from './page-index';

const HAN_LONGER =
  /^(?:附属|附屬|附中|附小|出版社(?![会會交团團区區论論]))|^\p{Script=Han}{2,6}?(?:集团|集團|有限公司|公司|研究院|医院|醫院|出版社|基金会)/u;
const HAN_END = /\p{Script=Han}$/u;
/** 哈工大ロボット集団; 華為テクノロジーズ is the firm itself. */
const KANA_LONGER =
  /^(?!テクノロジー|イノベーション|エアロ|ジャパン)[\p{Script=Katakana}ー]{2,12}(?:集団|集團|グループ|株式会社|公司|協会|協會)/u;
/** 普里戈任创立了瓦格纳集团, 向沙希德供货的公司: words of a clause, and no part of a name. */
const HAN_CLAUSE = /[的了把被将將向对對与與和及在是为為给給从從由不未该該此这這其某]|[有无無](?![限线線])/u;
/** 大疆宣布收购某公司: a verb opens what the name does. */
const HAN_VERB =
  /^(?:随后|隨後|宣布|宣佈|收购|收購|起诉|起訴|声明|表示|否认|否認|回应|回應|前往|访问|訪問|会见|會見|签署|視察|视察)/u;
/** 华为技术有限公司诉某软件公司: a name with its legal form goes on nowhere. */
const HAN_FIRM = /公司$/u;
/** 三期项目公司, 旗下公司: what belongs to the firm, said of the firm. */
const HAN_PART_OF_IT = /^(?:[一二三四五六]期|项目|旗下|方面|内部|母公司|子公司)/u;
const HAN_PARTICLE = /^[的和与與及在是为為等称稱将將由对對向于於也已曾因，。、]/u;

/** 哈工大机器人集团, 北方工业大学: whether a name in Chinese characters goes on, in characters or in kana. */
export function isPartOfLongerHanName(text: string, claim: Claim): boolean {
  const rest = text.slice(claim.end, claim.end + 12);
  const longer = HAN_LONGER.exec(rest)?.[0];
  if (
    longer !== undefined &&
    !HAN_FIRM.test(claim.surface) &&
    !HAN_CLAUSE.test(longer) &&
    !HAN_PARTICLE.test(rest) &&
    !HAN_VERB.test(rest) &&
    !HAN_PART_OF_IT.test(rest) &&
    !isOwnLegalForm(claim, rest)
  )
    return true;
  if (
    claim.entity.schema === 'Person' &&
    HAN_END.test(claim.surface) &&
    SURNAMES.has(text.charAt(claim.start - 1))
  )
    return true;
  if (HAN_END.test(claim.surface) && KANA_LONGER.test(text.slice(claim.end, claim.end + 20))) return true;
  return HAN_SCHOOL.test(rest) && claim.strength !== 'strong';
}

/** 李普京: Chinese surnames in front, those that end no other word of the news. */
const SURNAMES = new Set(
  '李王张刘陈杨赵周吴徐孙朱郭梁宋郑谢冯董程曹袁邓许沈彭吕卢蒋蔡贾魏薛潘杜姜姚谭廖邹崔邱秦張劉陳楊趙吳孫鄭謝馮鄧許呂盧蔣賈譚鄒',
);

/** 浙江大华技术股份有限公司: what follows a firm's own name is its trade and its legal form, not another firm. */
function isOwnLegalForm({ entity, strength }: Claim, rest: string): boolean {
  if (entity.schema !== 'Company') return false;
  return (strength === 'strong' ? HAN_LEGAL_FORM : HAN_BARE_LEGAL_FORM).test(rest);
}

/** 北方工业大学 is a school, 北航大学生 are students of ours. */
const HAN_SCHOOL = /^(?:大学|大學)(?![生校])|^(?:学院|學院)/u;

const HAN_BARE_LEGAL_FORM = /^(?:股份|控股)?有限(?:责任|責任)?公司/u;

const HAN_LEGAL_FORM =
  /^(?:(?:数字|數字|数码|电子|電子|集成电路|半导体|科技|技术|技術|制造|股份|工业|工業|产业){0,3})(?:集团|集團)?(?:股份|控股)?(?:有限)?(?:责任)?公司/u;
