#!/usr/bin/env bash
# The suite's topics: six partitions, kept for ever, because read models are rebuilt from them.
set -euo pipefail

for topic in household.events.v1 budget.events.v1 plan.events.v1 reporting.events.v1; do
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --create --if-not-exists \
    --topic "$topic" --partitions 6 --replication-factor 1 --config retention.ms=-1
done
