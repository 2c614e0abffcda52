import type { Migration } from '#server/db/migrate.ts';

/** Each makes a table of a hundred rows and adds to the one all share, with a body between `$$` on the way. */
export const manyMigrations: Migration[] = Array.from({ length: 30 }, (_, number) => ({
  name: String(number).padStart(4, '0'),
  text: `
    create table if not exists tally (number integer primary key);
    create table part_${number} (id integer primary key, words text not null);
    --> statement-breakpoint
    create function fill_${number}() returns void language plpgsql as $$
    begin
      insert into part_${number} select id, repeat('word ', 50) from generate_series(1, 100) as id;
    end $$;
    select fill_${number}();
    create index on part_${number} (words);
    insert into tally values (${number});
  `,
}));
