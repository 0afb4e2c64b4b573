# After the app is deployed: tells it of new uploads. The key that this needs exists only once the app has started, so it cannot be part of main.bicep.
# Creating the subscription again changes nothing.
$ErrorActionPreference = 'Stop'
$root = (Resolve-Path (Join-Path $PSScriptRoot '../..')).Path
foreach ($name in 'AZURE_SUBSCRIPTION_ID', 'AZURE_RESOURCE_GROUP', 'SPM_FUNCTION_APP_NAME', 'SPM_SYSTEM_TOPIC_NAME', 'SPM_STORAGE_ACCOUNT_NAME') {
    if (-not [Environment]::GetEnvironmentVariable($name)) {
        [Console]::Error.WriteLine("$name is not set.")
        exit 1
    }
}

# Event Grid asks the app to answer before it subscribes it; a cold app may need several tries.
for ($tries = 9; ; $tries--) {
    az deployment group create `
        --subscription $env:AZURE_SUBSCRIPTION_ID `
        --resource-group $env:AZURE_RESOURCE_GROUP `
        --name spm-event-subscription `
        --template-file "$root/infra/app/event-subscription.bicep" `
        --parameters functionAppName=$env:SPM_FUNCTION_APP_NAME systemTopicName=$env:SPM_SYSTEM_TOPIC_NAME storageAccountName=$env:SPM_STORAGE_ACCOUNT_NAME `
        --output none
    if ($LASTEXITCODE -eq 0) { break }
    if ($tries -eq 0) {
        [Console]::Error.WriteLine('The app is deployed, but is not told of uploads yet: uploads are kept and not answered. See the messages above, then run: azd hooks run postdeploy')
        exit 1
    }
    Write-Output "The app does not answer Event Grid yet; trying again in 30 seconds ($tries left)."
    Start-Sleep -Seconds 30
}
Write-Output 'Uploads to the container uploads now reach the app.'
