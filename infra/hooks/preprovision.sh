#!/bin/sh
# Before anything is created: looks for what the templates and the other hooks need, and notes what they are to find.
set -eu

if ! command -v az >/dev/null 2>&1; then
  echo "The Azure CLI (az) is missing: the hook after the deployment needs it. https://learn.microsoft.com/cli/azure/install-azure-cli" >&2
  exit 1
fi
if ! user_type=$(az account show --query user.type --output tsv 2>/dev/null); then
  echo "The Azure CLI is not signed in: az login" >&2
  exit 1
fi
subscription=${AZURE_SUBSCRIPTION_ID:-$(az account show --query id --output tsv)}

# From 1.25 on azd packages while it provisions: packages that cannot be had are to be told before anything is created.
"$(dirname "$0")/prepackage.sh"

# Not every region has Flex Consumption. A list that cannot be had stops nothing: the deployment would say the same, later.
location=$(printf '%s' "${AZURE_LOCATION:-}" | tr -d ' ' | tr '[:upper:]' '[:lower:]')
if [ -n "$location" ] && locations=$(az functionapp list-flexconsumption-locations --subscription "$subscription" --query "[].name" --output tsv 2>/dev/null) && [ -n "$locations" ]; then
  if ! printf '%s\n' "$locations" | tr -d ' \r' | tr '[:upper:]' '[:lower:]' | grep -qx "$location"; then
    echo "Flex Consumption is not offered in $location. Choose another region: azd env set AZURE_LOCATION southeastasia" >&2
    exit 1
  fi
fi

# The subnet of the app is delegated to a type of this provider, which a new subscription does not know.
if [ "${SPM_PRIVATE_NETWORK:-}" = true ] && [ "$(az provider show --namespace Microsoft.App --subscription "$subscription" --query registrationState --output tsv 2>/dev/null)" != Registered ]; then
  az provider register --namespace Microsoft.App --wait --subscription "$subscription"
fi

# The first day of a budget can never be changed, and that of a new one may not be past: Azure is asked every time, since a noted day outlives its budget.
budget="/subscriptions/$subscription/resourceGroups/rg-$AZURE_ENV_NAME/providers/Microsoft.Consumption/budgets/budget-spm"
start=$(az resource show --ids "$budget" --api-version 2024-08-01 --query properties.timePeriod.startDate --output tsv 2>/dev/null | cut -c 1-10) || start=
azd env set SPM_BUDGET_START "${start:-$(date -u +%Y-%m-01)}"

# Whoever sets the system up by hand can also put files into it. A pipeline cannot: set SPM_OPERATOR_PRINCIPAL_ID there, or leave it out.
if [ -z "${SPM_OPERATOR_PRINCIPAL_ID:-}" ] && [ "$user_type" = user ]; then
  if operator=$(az ad signed-in-user show --query id --output tsv 2>/dev/null) && [ -n "$operator" ]; then
    azd env set SPM_OPERATOR_PRINCIPAL_ID "$operator"
    azd env set SPM_OPERATOR_PRINCIPAL_TYPE User
  else
    echo "The directory does not say who you are, so nobody but the app will get at the data, logs and alerts. Ask its administrator for your object id, then: azd env set SPM_OPERATOR_PRINCIPAL_ID OBJECT-ID && azd provision" >&2
  fi
fi
