/** The paragraphs of the article on which a reader tries Sidelight, the title first. In the last no name is meant. */
export const ARTICLE_KEYS = [
  'welcomeArticleTitle',
  'welcomeArticleFirm',
  'welcomeArticleNamesake',
  'welcomeArticleUniversity',
  'welcomeArticleElsewhere',
] as const;
