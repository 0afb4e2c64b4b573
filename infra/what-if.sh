#!/bin/sh
# What a deployment would change, asked of Azure and not done. azd's own preview demands the right to write every resource; this needs an identity that may read: CONTRIBUTING.md.
set -eu
root=$(cd "$(dirname "$0")" && pwd)
: "${AZURE_SUBSCRIPTION_ID:?}" "${AZURE_ENV_NAME:?}" "${AZURE_LOCATION:?}"

# The first day of a budget can never be changed, as in hooks/preprovision.
budget="/subscriptions/$AZURE_SUBSCRIPTION_ID/resourceGroups/rg-$AZURE_ENV_NAME/providers/Microsoft.Consumption/budgets/budget-spm"
SPM_BUDGET_START=$(az resource show --ids "$budget" --api-version 2024-08-01 --query properties.timePeriod.startDate --output tsv 2>/dev/null | cut -c 1-10) || SPM_BUDGET_START=
export SPM_BUDGET_START

# The parameter file has azd's placeholders, which az does not know. As with azd, a parameter whose variable is not set keeps its default.
set --
while IFS='=' read -r name variable; do
  eval "value=\${$variable:-}"
  if [ -n "$value" ]; then
    set -- "$@" "$name=$value"
  fi
done <<END
$(sed -n 's/^ *"\([A-Za-z]*\)": { "value": "${\([A-Z_]*\)}" },\{0,1\}$/\1=\2/p' "$root/main.parameters.json")
END

# Event Grid has refused readers at the first level (https://github.com/Azure/arm-template-whatif/issues/432); at the second nobody but Resource Manager looks at the templates.
for level in ProviderNoRbac Template; do
  if az deployment sub what-if --subscription "$AZURE_SUBSCRIPTION_ID" --location "$AZURE_LOCATION" --name "what-if-$AZURE_ENV_NAME" --template-file "$root/main.bicep" --validation-level "$level" --parameters "$@"; then
    exit 0
  fi
  echo "Azure did not answer at the validation level $level; see the messages above." >&2
done
exit 1
