# Before anything is created: looks for what the templates and the other hooks need, and notes what they are to find.
$ErrorActionPreference = 'Stop'

if (-not (Get-Command az -ErrorAction SilentlyContinue)) {
    [Console]::Error.WriteLine('The Azure CLI (az) is missing: the hook after the deployment needs it. https://learn.microsoft.com/cli/azure/install-azure-cli')
    exit 1
}
$userType = az account show --query user.type --output tsv 2>$null
if ($LASTEXITCODE -ne 0) {
    [Console]::Error.WriteLine('The Azure CLI is not signed in: az login')
    exit 1
}
$subscription = $env:AZURE_SUBSCRIPTION_ID
if (-not $subscription) { $subscription = az account show --query id --output tsv }

# From 1.25 on azd packages while it provisions: packages that cannot be had are to be told before anything is created.
& "$PSScriptRoot/prepackage.ps1"
if ($LASTEXITCODE -ne 0) { exit 1 }

# Not every region has Flex Consumption. A list that cannot be had stops nothing: the deployment would say the same, later.
$location = "$env:AZURE_LOCATION".Replace(' ', '').ToLowerInvariant()
if ($location) {
    $locations = az functionapp list-flexconsumption-locations --subscription $subscription --query '[].name' --output tsv 2>$null
    if ($LASTEXITCODE -eq 0 -and $locations) {
        $offered = @($locations | ForEach-Object { $_.Replace(' ', '').ToLowerInvariant() })
        if ($offered -notcontains $location) {
            [Console]::Error.WriteLine("Flex Consumption is not offered in $location. Choose another region: azd env set AZURE_LOCATION southeastasia")
            exit 1
        }
    }
}

# The subnet of the app is delegated to a type of this provider, which a new subscription does not know.
if ($env:SPM_PRIVATE_NETWORK -eq 'true') {
    $state = az provider show --namespace Microsoft.App --subscription $subscription --query registrationState --output tsv 2>$null
    if ($state -ne 'Registered') {
        az provider register --namespace Microsoft.App --wait --subscription $subscription
        if ($LASTEXITCODE -ne 0) { exit 1 }
    }
}

# The first day of a budget can never be changed, and that of a new one may not be past: Azure is asked every time, since a noted day outlives its budget.
$budget = "/subscriptions/$subscription/resourceGroups/rg-$env:AZURE_ENV_NAME/providers/Microsoft.Consumption/budgets/budget-spm"
$start = az resource show --ids $budget --api-version 2024-08-01 --query properties.timePeriod.startDate --output tsv 2>$null
if ($LASTEXITCODE -ne 0 -or -not $start) { $start = [DateTime]::UtcNow.ToString('yyyy-MM-01') }
azd env set SPM_BUDGET_START $start.Substring(0, 10)
if ($LASTEXITCODE -ne 0) { exit 1 }

# Whoever sets the system up by hand can also put files into it. A pipeline cannot: set SPM_OPERATOR_PRINCIPAL_ID there, or leave it out.
if (-not $env:SPM_OPERATOR_PRINCIPAL_ID -and $userType -eq 'user') {
    $operator = az ad signed-in-user show --query id --output tsv 2>$null
    if ($LASTEXITCODE -eq 0 -and $operator) {
        azd env set SPM_OPERATOR_PRINCIPAL_ID $operator
        azd env set SPM_OPERATOR_PRINCIPAL_TYPE User
    } else {
        [Console]::Error.WriteLine('The directory does not say who you are, so nobody but the app will get at the data, logs and alerts. Ask its administrator for your object id, then: azd env set SPM_OPERATOR_PRINCIPAL_ID OBJECT-ID, and azd provision')
    }
}
exit 0
