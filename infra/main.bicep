// SpmFunctions of one province (or of the nation) on Azure, as `azd up` creates it. What it needs, costs and leaves behind: infra/README.md.
targetScope = 'subscription'

@description('Name of the azd environment. All names in Azure are derived from it.')
@minLength(1)
@maxLength(64)
param environmentName string

@description('Region of all resources that hold data.')
@metadata({
  azd: {
    type: 'location'
    default: 'indonesiacentral'
  }
})
param location string = 'indonesiacentral'

@description('Region of logs, Application Insights, alerts and workbook: another one only where the region of the data lacks them.')
param monitoringLocation string = location

@description('Mailbox that is told when something is wrong.')
@minLength(6)
param alertEmail string

@description('What a month may cost, in the currency in which the subscription is billed. A mail goes out at 80 and 100 percent, and when the forecast is above. 0: no budget, for a subscription that takes none.')
@minValue(0)
param monthlyBudget int

@description('First day of the month in which the budget was created. Azure refuses another value later, and a past one for a new budget, so the preprovision hook asks Azure each time.')
param budgetStartDate string = utcNow('yyyy-MM-01')

@description('Who may read and write the data by name (upload, config, withdraw) and look at logs and alerts: the administrator, or a group. Empty: nobody but the app.')
param operatorPrincipalId string = ''

@description('What operatorPrincipalId is.')
@allowed([
  'User'
  'Group'
  'ServicePrincipal'
])
param operatorPrincipalType string = 'User'

@description('Days after which originals are deleted. Unverified: the archive schedule (JRA) of the province decides. 0 keeps them for good.')
@minValue(0)
param originalsRetentionDays int = 3650

@description('Days after which uploads are deleted. They are read until the answer is there; their bytes stay in originals. 0 keeps them for good.')
@minValue(0)
param uploadsRetentionDays int = 400

@description('Days after which answers and annotated copies are deleted. 0 keeps them for good.')
@minValue(0)
param feedbackRetentionDays int = 800

@description('Days for which versions of what can be made again are kept, counted from when they were written. Those of uploads and feedback stay so many days longer than the blob itself, those of reports, rekap and config ten years.')
@minValue(7)
param versionRetentionDays int = 90

@description('Days for which the nightly copies of the tables are kept. They name officers and whoever withdrew something.')
@minValue(7)
param backupRetentionDays int = 90

@description('Days for which deleted blobs, versions and containers can be brought back.')
@minValue(7)
@maxValue(365)
param deletedRetentionDays int = 30

@description('Locks the storage account, so that azd down cannot delete it before the lock is removed.')
param keepData bool = true

@description('Redundancy of the storage account. Standard_LRS where the region has no availability zones.')
@allowed([
  'Standard_LRS'
  'Standard_ZRS'
  'Standard_GZRS'
])
param storageSku string = 'Standard_ZRS'

@description('Logs who read, wrote and deleted which blob. Names of blobs are then in the logs.')
param auditStorage bool = false

@description('Where orchestrations are kept: the storage account (a province), or the Durable Task Scheduler (the nation). The published package has to match: see infra/README.md.')
@allowed([
  'azureStorage'
  'scheduler'
])
param durableBackend string = 'azureStorage'

@description('Region of the Durable Task Scheduler, which not every region has. It holds codes of regions and quarters, no reports.')
param schedulerLocation string = 'southeastasia'

@description('Memory of an instance. 2048 has one core.')
@allowed([
  512
  2048
  4096
])
param instanceMemoryMB int = 2048

@description('Most instances at a time: what bounds the bill. Documentation of 2024 has 40 as the lowest that Azure takes; whether that still holds is unverified.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Instances that always wait for orchestrations. 0 costs nothing when idle; the first rekap then waits for a start.')
@minValue(0)
param durableAlwaysReady int = 0

@description('Puts the storage account behind private endpoints, and the app behind a NAT gateway. Uploads then come from the network of the province only.')
param privateNetwork bool = false

@description('Addresses of the private network, at least a /22: the second and the third /24 of it are its subnets. Another range where this one is in use in a network that is to be connected; it cannot be changed afterwards.')
@minLength(9)
param networkAddressPrefix string = '10.20.0.0/16'

@description('Days for which logs are kept. The tables of Application Insights have 90 days of their own, which a lower number for the workspace would not shorten.')
@minValue(90)
@maxValue(730)
param logRetentionDays int = 90

@description('Most gigabytes of logs a day; above it nothing is logged until the next day.')
@minValue(1)
param logDailyQuotaGb int = 1

var token = toLower(uniqueString(subscription().id, environmentName, location))
var functionAppName = 'func-spm-${token}'
var storageAccountName = 'stspm${token}'
var componentName = 'appi-spm-${token}'
var schedulerName = 'dts-spm-${token}'

// What the platform needs besides the containers of the app: the published package, and events that could not be delivered.
var deploymentContainerName = 'app-package'
var deadLetterContainerName = 'deadletter'

// hubName of host.json.
var taskHubName = 'SpmHub'
var tags = {
  'azd-env-name': environmentName
  application: 'SpmFunctions'
  'data-classification': 'personal-data'
}

// Modules that name what another one creates are given the name and not the output of that module: what-if leaves out whatever it cannot name before the deployment.
resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'app/identity.bicep' = {
  scope: group
  params: {
    name: 'id-spm-${token}'
    location: location
    tags: tags
  }
}

module monitoring 'app/monitoring.bicep' = {
  scope: group
  params: {
    workspaceName: 'log-spm-${token}'
    componentName: componentName
    location: monitoringLocation
    tags: tags
    retentionDays: logRetentionDays
    dailyQuotaGb: logDailyQuotaGb
    operatorPrincipalId: operatorPrincipalId
    operatorPrincipalType: operatorPrincipalType
  }
}

module storage 'app/storage.bicep' = {
  scope: group
  params: {
    name: storageAccountName
    location: location
    tags: tags
    sku: storageSku
    privateNetwork: privateNetwork
    deletedRetentionDays: deletedRetentionDays
    keepData: keepData
    auditStorage: auditStorage
    auditWorkspaceId: monitoring.outputs.workspaceId
    deploymentContainerName: deploymentContainerName
    deadLetterContainerName: deadLetterContainerName
  }
}

module lifecycle 'app/lifecycle.bicep' = {
  scope: group
  params: {
    storageAccountName: storageAccountName
    originalsRetentionDays: originalsRetentionDays
    uploadsRetentionDays: uploadsRetentionDays
    feedbackRetentionDays: feedbackRetentionDays
    versionRetentionDays: versionRetentionDays
    backupRetentionDays: backupRetentionDays
    taskHubName: taskHubName
  }
  dependsOn: [
    storage
  ]
}

module network 'app/network.bicep' = if (privateNetwork) {
  scope: group
  params: {
    name: 'vnet-spm-${token}'
    location: location
    tags: tags
    storageAccountName: storageAccountName
    addressPrefix: networkAddressPrefix
  }
  // What changes the account goes one after the other: two at a time, and Azure may refuse one of them.
  dependsOn: [
    lifecycle
  ]
}

module scheduler 'app/scheduler.bicep' = if (durableBackend == 'scheduler') {
  scope: group
  params: {
    name: schedulerName
    location: schedulerLocation
    tags: tags
    hubName: taskHubName
  }
}

module events 'app/events.bicep' = {
  scope: group
  params: {
    name: 'evgt-spm-${token}'
    location: location
    tags: tags
    storageAccountName: storageAccountName
    deadLetterContainerName: deadLetterContainerName
  }
  dependsOn: [
    storage
  ]
}

module roles 'app/roles.bicep' = {
  scope: group
  params: {
    storageAccountName: storageAccountName
    componentName: componentName
    schedulerName: schedulerName
    hasScheduler: durableBackend == 'scheduler'
    // The name of a role assignment has to change with the principal, which is not known before: what-if leaves this module out.
    #disable-next-line what-if-short-circuiting
    appPrincipalId: identity.outputs.principalId
    operatorPrincipalId: operatorPrincipalId
    operatorPrincipalType: operatorPrincipalType
    deadLetterContainerName: deadLetterContainerName
  }
  dependsOn: [
    monitoring
    scheduler
    storage
  ]
}

module functionApp 'app/function.bicep' = {
  scope: group
  params: {
    name: functionAppName
    planName: 'plan-spm-${token}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageAccountName: storageAccountName
    deploymentContainerName: deploymentContainerName
    applicationInsightsConnectionString: monitoring.outputs.connectionString
    schedulerEndpoint: durableBackend == 'scheduler' ? scheduler!.outputs.endpoint : ''
    taskHubName: durableBackend == 'scheduler' ? taskHubName : ''
    subnetId: privateNetwork ? network!.outputs.appSubnetId : null
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    durableAlwaysReady: durableAlwaysReady
  }
  dependsOn: [
    roles
  ]
}

module alerts 'app/alerts.bicep' = {
  scope: group
  params: {
    location: monitoringLocation
    tags: tags
    email: alertEmail
    workspaceId: monitoring.outputs.workspaceId
    systemTopicId: events.outputs.id
    operatorPrincipalId: operatorPrincipalId
    operatorPrincipalType: operatorPrincipalType
  }
}

module workbook 'app/workbook.bicep' = {
  scope: group
  params: {
    location: monitoringLocation
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    operatorPrincipalId: operatorPrincipalId
    operatorPrincipalType: operatorPrincipalType
  }
}

module budget 'app/budget.bicep' = if (monthlyBudget > 0) {
  scope: group
  params: {
    amount: monthlyBudget
    startDate: budgetStartDate
    actionGroupId: alerts.outputs.actionGroupId
  }
}

output AZURE_LOCATION string = location
output AZURE_TENANT_ID string = tenant().tenantId
output AZURE_RESOURCE_GROUP string = group.name
output SPM_FUNCTION_APP_NAME string = functionApp.outputs.name
output SPM_STORAGE_ACCOUNT_NAME string = storage.outputs.name
output SPM_SYSTEM_TOPIC_NAME string = events.outputs.name
output SPM_WORKBOOK_ID string = workbook.outputs.workbookId
