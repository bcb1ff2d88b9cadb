import { describe, expect, it } from 'vitest';
import { searchEntry } from '@/background/search-entry';
import { Entity } from '@/core/entities/entity';
import { SAMPLE_ENTITIES } from './sample-pack';

describe('what the search knows of an entity', () => {
  it('is every name once, whichever part of the entity holds it', () => {
    const entity = Entity.parse({
      ...SAMPLE_ENTITIES[0],
      captions: { uk: 'Норвік' },
      properties: {
        name: ['Norvik Drones'],
        alias: ['Norvik'],
        weakAlias: ['ND'],
        country: ['zz'],
        innCode: ['123'],
      },
      matching: {
        names: [{ text: 'Norvik', strength: 'short' }],
        persons: [
          { language: 'en', given: 'Ada', family: 'Norvik', gender: 'female' },
          { language: 'uk', given: 'Ада', patronymic: 'Іванівна', family: 'Норвік', gender: 'female' },
        ],
      },
    });

    expect(searchEntry(entity)).toEqual({
      id: 'norvik-drones',
      caption: 'Norvik Drones',
      schema: 'Company',
      countries: ['zz'],
      statusClass: 'known',
      names: ['Норвік', 'Norvik Drones', 'Norvik', 'ND', 'Ada Norvik', 'Ада Норвік', 'Норвік Ада Іванівна'],
    });
  });
});
