#!/bin/sh
# After the app is deployed: tells it of new uploads. The key that this needs exists only once the app has started, so it cannot be part of main.bicep.
# Creating the subscription again changes nothing.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
: "${AZURE_SUBSCRIPTION_ID:?}" "${AZURE_RESOURCE_GROUP:?}" "${SPM_FUNCTION_APP_NAME:?}" "${SPM_SYSTEM_TOPIC_NAME:?}" "${SPM_STORAGE_ACCOUNT_NAME:?}"

# Event Grid asks the app to answer before it subscribes it; a cold app may need several tries.
tries=10
while ! az deployment group create \
  --subscription "$AZURE_SUBSCRIPTION_ID" \
  --resource-group "$AZURE_RESOURCE_GROUP" \
  --name spm-event-subscription \
  --template-file "$root/infra/app/event-subscription.bicep" \
  --parameters functionAppName="$SPM_FUNCTION_APP_NAME" systemTopicName="$SPM_SYSTEM_TOPIC_NAME" storageAccountName="$SPM_STORAGE_ACCOUNT_NAME" \
  --output none; do
  tries=$((tries - 1))
  if [ "$tries" -eq 0 ]; then
    echo "The app is deployed, but is not told of uploads yet: uploads are kept and not answered. See the messages above, then run: azd hooks run postdeploy" >&2
    exit 1
  fi
  echo "The app does not answer Event Grid yet; trying again in 30 seconds ($tries left)."
  sleep 30
done
echo "Uploads to the container uploads now reach the app."
