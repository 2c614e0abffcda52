-- The same provider cannot be booked twice: the database refuses it.
-- The statuses are occupyingStatuses of src/domain/appointment.ts.
ALTER TABLE appointments ADD CONSTRAINT appointments_no_double_booking
  EXCLUDE USING gist (provider_id WITH =, tstzrange(starts_at, busy_until, '[)') WITH &&)
  WHERE (status IN ('pending', 'booked', 'arrived', 'checked-in', 'fulfilled') AND NOT overbooked);

ALTER TABLE appointments ADD CONSTRAINT appointments_end_after_start CHECK (starts_at < ends_at AND ends_at <= busy_until);
ALTER TABLE time_off ADD CONSTRAINT time_off_end_after_start CHECK (starts_at < ends_at);
ALTER TABLE provider_hours ADD CONSTRAINT provider_hours_order CHECK (opens_at < closes_at AND weekday BETWEEN 0 AND 6);
ALTER TABLE settings ADD CONSTRAINT settings_one_row CHECK (id = 1);

-- Each line of the trail takes its number and the digest of the line before it under one lock,
-- so the chain has the order of the commits and no clock is trusted with it.
CREATE FUNCTION chain_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last_sequence bigint;
  last_digest text;
BEGIN
  PERFORM pg_advisory_xact_lock(4711);
  SELECT sequence, digest INTO last_sequence, last_digest FROM events ORDER BY sequence DESC LIMIT 1;
  NEW.sequence := coalesce(last_sequence, 0) + 1;
  NEW.digest := event_digest(NEW, coalesce(last_digest, ''));
  RETURN NEW;
END $$;

CREATE FUNCTION event_digest(line events, previous text) RETURNS text LANGUAGE sql AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    previous, line.sequence, extract(epoch FROM line.at), line.actor_id, line.action, line.resource,
    line.record_id, line.fields, line.reason_code, line.request_id
  )::text, 'UTF8')), 'hex')
$$;

CREATE TRIGGER events_chain BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION chain_event();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'events are append-only' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER events_append_only BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER events_no_truncate BEFORE TRUNCATE ON events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
