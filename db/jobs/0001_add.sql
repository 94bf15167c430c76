-- The only way for a tenant to add a job: inside its own transaction, for itself. graphile-worker's tables stay closed.
create function jobs.add(task text, payload json, run_at timestamptz default now(), job_key text default null)
  returns void
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  if current_setting('role') <> 'none' and not exists (
    select from platform.tenant
    where tenant.role = current_setting('role') and tenant.id = payload ->> 'tenant'
  ) then
    raise insufficient_privilege using message = 'a tenant adds jobs for itself only';
  end if;
  perform graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key, max_attempts => 8);
end
$$;
revoke all on function jobs.add from public;
