// What the app may do, and what the operator may do with the data. Nothing else gets in: the account has no keys. What the operator may look at is given with it: monitoring, workbook, alerts.
param storageAccountName string
param componentName string
param schedulerName string
param hasScheduler bool
param appPrincipalId string
param operatorPrincipalId string
param operatorPrincipalType string
param deadLetterContainerName string

// Owner rather than Contributor for the app's blobs: the host asks for it, for its leases and for the published package.
var blobOwner = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
var blobReader = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
var blobContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
var queueContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
var tableContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
var metricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'
var durableTaskContributor = '0ad04412-c4d5-4796-b79c-f76d14c8d402'

var appStorageRoles = [
  blobOwner
  queueContributor
  tableContributor
]

// Not on the account: it also holds the package that the app runs, the keys of its host and the state of its orchestrations. Owner where whoever erases a person has to delete versions,
// which Contributor may not. Reader of the copies of the tables: who may take rows away may not take away their copies.
var operatorContainers = [
  {
    name: 'uploads'
    roleId: blobOwner
  }
  {
    name: 'originals'
    roleId: blobOwner
  }
  {
    name: 'feedback'
    roleId: blobOwner
  }
  {
    name: 'reports'
    roleId: blobContributor
  }
  {
    name: 'capaian'
    roleId: blobContributor
  }
  {
    name: 'rekap'
    roleId: blobContributor
  }
  {
    name: 'config'
    roleId: blobContributor
  }
  {
    name: 'cadangan'
    roleId: blobReader
  }
  {
    name: deadLetterContainerName
    roleId: blobReader
  }
]
var operatorTables = [
  'Penerimaan'
  'Slot'
  'Rencana'
  'Generasi'
  'Outbox'
]

resource account 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: storageAccountName

  resource blobs 'blobServices' existing = {
    name: 'default'
  }

  resource tables 'tableServices' existing = {
    name: 'default'
  }
}

resource containers 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-06-01' existing = [
  for container in operatorContainers: {
    parent: account::blobs
    name: container.name
  }
]

resource tables 'Microsoft.Storage/storageAccounts/tableServices/tables@2025-06-01' existing = [
  for table in operatorTables: {
    parent: account::tables
    name: table
  }
]

resource component 'Microsoft.Insights/components@2020-02-02' existing = {
  name: componentName
}

resource scheduler 'Microsoft.DurableTask/schedulers@2025-11-01' existing = if (hasScheduler) {
  name: schedulerName
}

resource appStorage 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for roleId in appStorageRoles: {
    name: guid(account.id, appPrincipalId, roleId)
    scope: account
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roleId)
      principalId: appPrincipalId
      principalType: 'ServicePrincipal'
    }
  }
]

resource appTelemetry 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(component.id, appPrincipalId, metricsPublisher)
  scope: component
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', metricsPublisher)
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
  }
}

resource appScheduler 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (hasScheduler) {
  name: guid(scheduler.id, appPrincipalId, durableTaskContributor)
  scope: scheduler
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', durableTaskContributor)
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
  }
}

resource operatorBlobs 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (container, i) in operatorContainers: if (!empty(operatorPrincipalId)) {
    name: guid(containers[i].id, operatorPrincipalId, container.roleId)
    scope: containers[i]
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', container.roleId)
      principalId: operatorPrincipalId
      principalType: operatorPrincipalType
    }
  }
]

resource operatorRows 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (table, i) in operatorTables: if (!empty(operatorPrincipalId)) {
    name: guid(tables[i].id, operatorPrincipalId, tableContributor)
    scope: tables[i]
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', tableContributor)
      principalId: operatorPrincipalId
      principalType: operatorPrincipalType
    }
  }
]
