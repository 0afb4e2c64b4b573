// The operator's questions, answered from what the app tells of itself. Names of metrics are those of NamaPengamatan; a test compares them.
param location string
param tags object

@description('Resource id of the Log Analytics workspace that Application Insights writes to.')
param workspaceId string
param operatorPrincipalId string
param operatorPrincipalType string

// Monitoring Reader: see monitoring.bicep.
var monitoringReader = '43d0d8ad-25c7-4714-9337-8ba259a9fe05'

var placeholder = '{workspaceId}'

resource workbook 'Microsoft.Insights/workbooks@2022-04-01' = {
  name: guid(resourceGroup().id, 'spm-workbook')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    category: 'workbook'
    displayName: 'Laporan SPM: apa yang terjadi'
    serializedData: replace(loadTextContent('workbook.json'), placeholder, workspaceId)
    sourceId: workspaceId
  }
}

resource operatorWorkbook 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(operatorPrincipalId)) {
  name: guid(workbook.id, operatorPrincipalId, monitoringReader)
  scope: workbook
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', monitoringReader)
    principalId: operatorPrincipalId
    principalType: operatorPrincipalType
  }
}

output workbookId string = workbook.id
