// The operator's questions, answered from what the app tells of itself. Names of metrics are those of NamaPengamatan; a test compares them.
param location string
param tags object

@description('Resource id of the Log Analytics workspace that Application Insights writes to.')
param workspaceId string

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

output workbookId string = workbook.id
