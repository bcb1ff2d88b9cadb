/** Strong spellings of one entity that no record holds and no rule derives, and why they are strong all the same. */
export interface ReviewedSpellings {
  entity: string;
  /** `translation`: the full name of three words or more, said in another language. `lost`: passages that mean it would be lost without it. */
  reason: 'translation' | 'lost';
  spellings: string[];
}

/** Looked at one by one. What is added here wants a reason; what a record holds by now goes. */
export const REVIEWED_SPELLINGS: ReviewedSpellings[] = [
  {
    entity: 'harbin-institute-of-technology',
    reason: 'translation',
    spellings: [
      'Харбинский технологический институт',
      'Харбинский институт технологий',
      'Харбінський політехнічний університет',
      'Institut de technologie de Harbin',
      "Institut de technologie d'Harbin",
      'Institut technologique de Harbin',
      'Instituto de Tecnología de Harbin',
      'Instituto Tecnológico de Harbin',
      'Instituto de Tecnologia de Harbin',
      'Harbiner Institut für Technologie',
      'Technologisches Institut Harbin',
      'Institut für Technologie Harbin',
      'Istituto di tecnologia di Harbin',
      'Istituto di Tecnologia di Harbin',
      'Istituto tecnologico di Harbin',
      'Instytut Technologiczny w Harbinie',
      'Harbiński Instytut Technologiczny',
      'Harbiński Instytut Technologii',
      'Instytut Technologii w Harbinie',
      'Harbin Teknoloji Enstitüsü',
      'Harbinský technologický institut',
      'Charbinský technologický institut',
      'Technologický institut v Charbinu',
      'Technologický institut Harbin',
      'Charbinský technologický inštitút',
      'Harbin Instituut voor Technologie',
      'Institutul de Tehnologie din Harbin',
      'Institutul de Tehnologie Harbin',
      'Харбински технологичен институт',
      'Харбински технолошки институт',
      'Viện Công nghệ Cáp Nhĩ Tân',
      'معهد هاربين للتكنولوجيا',
      'معهد هاربن للتكنولوجيا',
      'מכון הרבין לטכנולוגיה',
    ],
  },
  { entity: 'harbin-institute-of-technology', reason: 'lost', spellings: ['Technische Universität Harbin'] },
  {
    entity: 'komax-khabarovsk',
    reason: 'translation',
    spellings: [
      'Management Company Komaks',
      'Komax Management Company',
      'Керуюча компанія Комакс',
      'Управляюча компанія Комакс',
    ],
  },
  // The record has it as the regular Ukrainian form of a name that it holds in Russian.
  {
    entity: 'konstantin-basyuk',
    reason: 'lost',
    spellings: ['Костянтин Басюк', 'Костянтин Володимирович Басюк'],
  },
  {
    entity: 'alabuga-sez',
    reason: 'translation',
    spellings: [
      'особлива економічна зона «Алабуга»',
      "zone économique spéciale d'Alabuga",
      'zone économique spéciale Alabuga',
      'zona económica especial de Alabuga',
      'specjalna strefa ekonomiczna Alabuga',
    ],
  },
  { entity: 'avic', reason: 'translation', spellings: ['Авиационная промышленная корпорация Китая'] },
  {
    entity: 'beihang-university',
    reason: 'translation',
    spellings: ["Université d'aéronautique et d'astronautique de Pékin"],
  },
  {
    entity: 'beijing-institute-of-technology',
    reason: 'translation',
    spellings: [
      'Institut de technologie de Pékin',
      'Technologisches Institut Peking',
      'Institut für Technologie Peking',
      'Пекинский технологический институт',
      'Пекінський технологічний інститут',
    ],
  },
  {
    entity: 'harbin-engineering-university',
    reason: 'translation',
    spellings: ["Université d'ingénierie de Harbin"],
  },
  {
    entity: 'nuaa',
    reason: 'translation',
    spellings: [
      "Université d'aéronautique et d'astronautique de Nankin",
      "Université d'aéronautique et d'astronautique de Nanjing",
      'Universität für Luft- und Raumfahrt Nanjing',
      'Нанкинский университет аэронавтики и астронавтики',
      'Нанкінський університет аеронавтики та астронавтики',
    ],
  },
  {
    entity: 'irgc',
    reason: 'translation',
    spellings: [
      'Corps des gardiens de la révolution islamique',
      'Cuerpo de la Guardia Revolucionaria Islámica',
      'Korpus Strażników Rewolucji Islamskiej',
    ],
  },
  {
    entity: 'tactical-missiles-corporation',
    reason: 'translation',
    spellings: [
      'Korporation für taktische Raketenbewaffnung',
      'Corporation des missiles tactiques',
      'Corporation pour les missiles tactiques',
    ],
  },
  { entity: 'wagner-group', reason: 'lost', spellings: ['ワグネル'] },
];
