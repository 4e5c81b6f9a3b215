#!/usr/bin/env bash
# One database and one role of the same name for each part that keeps data; nobody else may connect to it.
# The official image runs this once, on an empty data folder.
set -euo pipefail

for name in household budget plan reporting keycloak; do
  password="${name^^}_PASSWORD"
  psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
    --set "name=$name" --set "password=${!password}" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect, temporary on database :"name" from public;
SQL
done
