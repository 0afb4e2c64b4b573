// What the system says by itself. Queries name metrics of NamaPengamatan in src/SpmFunctions; a test compares them. What to do about each: docs/operations.md.
param location string
param tags object
param email string
param workspaceId string
param systemTopicId string
param operatorPrincipalId string
param operatorPrincipalType string

// Monitoring Reader: see monitoring.bicep.
var monitoringReader = '43d0d8ad-25c7-4714-9337-8ba259a9fe05'

// A rule fires while the value of its metric, the largest of a quarter of an hour, is above the threshold. A counter is looked at for two: a fault is counted once, and what reaches the workspace minutes
// later would fall between two windows that only touch; a gauge comes again. With endsByItself it is told once, and once more when it is over; what stays
// until somebody acts is told again after repeatAfter, since the first upload that is stuck would otherwise hide every later one.
var repeatAfter = 'PT6H'
var rules = [
  {
    name: 'spm-unggahan-macet'
    title: 'SPM: unggahan tidak terjawab'
    description: 'Ada unggahan yang lebih dari seperempat jam belum terjawab walaupun sudah dicoba. Cari penyebabnya di log dan perbaiki (docs/operations.md). Aplikasi terus mencobanya sendiri, dengan waktu terima semula; jangan minta berkasnya dikirim lagi, karena lalu tercatat diterima pada saat itu.'
    metric: 'spm.unggahan.macet'
    value: 'max(coalesce(Max, Sum))'
    window: 'PT15M'
    threshold: 0
    severity: 1
    endsByItself: false
  }
  {
    name: 'spm-orkestrasi-gagal'
    title: 'SPM: penyusunan rekap gagal'
    description: 'Penyusunan rekap gagal dan diulang sendiri setiap menit. Bila terus berulang, baca log kegiatan yang gagal.'
    metric: 'spm.orkestrasi.gagal'
    value: 'sum(Sum)'
    window: 'PT30M'
    threshold: 0
    severity: 2
    endsByItself: true
  }
  {
    name: 'spm-rekap-tertinggal'
    title: 'SPM: rekap lebih tua dari laporannya'
    description: 'Rekap lebih dari setengah jam belum memuat laporan yang sudah diterima.'
    metric: 'spm.rekap.tertinggal.umur'
    value: 'max(coalesce(Max, Sum))'
    window: 'PT15M'
    threshold: 1800
    severity: 2
    endsByItself: true
  }
  {
    name: 'spm-cadangan-tertinggal'
    title: 'SPM: tabel tidak dicadangkan'
    description: 'Sudah lebih dari 30 jam tidak ada cadangan tabel yang lengkap, padahal dibuat setiap malam dan dicoba lagi setiap jam sampai pagi. Cari kegagalan CadangkanTabel di log dan perbaiki; malam berikutnya cadangan dibuat lagi dengan sendirinya.'
    metric: 'spm.cadangan.umur'
    value: 'max(coalesce(Max, Sum))'
    window: 'PT15M'
    threshold: 108000
    severity: 2
    endsByItself: true
  }
]

// Written by a timer of the app: where it is missing, the app or its telemetry stands still.
var pulse = 'spm.unggahan.belum_dinilai'

resource actionGroup 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-spm'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'SPM'
    emailReceivers: [
      {
        name: 'administrator'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource metricRules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in rules: {
    name: rule.name
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: rule.title
      description: rule.description
      enabled: true
      severity: rule.severity
      scopes: [
        workspaceId
      ]
      evaluationFrequency: 'PT15M'
      windowSize: rule.window
      autoMitigate: rule.endsByItself
      muteActionsDuration: rule.endsByItself ? null : repeatAfter
      // A new workspace has not seen its first row yet.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: 'AppMetrics | where Name == "${rule.metric}" | summarize Nilai = ${rule.value} by bin(TimeGenerated, 15m)'
            metricMeasureColumn: 'Nilai'
            timeAggregation: 'Maximum'
            operator: 'GreaterThan'
            threshold: rule.threshold
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: [
          actionGroup.id
        ]
      }
    }
  }
]

resource silence 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: 'spm-diam'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'SPM: aplikasi diam'
    description: 'Satu jam tidak ada tanda hidup dari aplikasi: berhenti, gagal mulai, atau telemetrinya tidak terkirim. Lihat Function App di portal. Wajar sebelum aplikasi pertama kali dipasang, dan bila spm-log-penuh juga berbunyi: lalu yang berhenti lognya, bukan aplikasinya.'
    enabled: true
    severity: 1
    scopes: [
      workspaceId
    ]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT1H'
    autoMitigate: true
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'AppMetrics | where Name == "${pulse}" | summarize Nilai = count()'
          metricMeasureColumn: 'Nilai'
          timeAggregation: 'Total'
          operator: 'LessThan'
          threshold: 1
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    actions: {
      actionGroups: [
        actionGroup.id
      ]
    }
  }
}

// Told by the workspace itself, which goes on writing this table. Until the next day the other rules on logs see nothing: it is written once, so that a rule that ends by itself would say
// that it is over while it is not.
resource quota 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: 'spm-log-penuh'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'SPM: batas log harian tercapai'
    description: 'Log hari ini mencapai SPM_LOG_DAILY_QUOTA_GB: sampai besok tidak ada yang dicatat dan peringatan dari log tidak melihat apa-apa. Unggahan tetap dinilai. Lihat di buku kerja apa yang memenuhi log; bila wajar, naikkan batasnya.'
    enabled: true
    severity: 2
    scopes: [
      workspaceId
    ]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT1H'
    autoMitigate: false
    muteActionsDuration: repeatAfter
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: '_LogOperation | where Category =~ "Ingestion" and Detail has "OverQuota" | summarize Nilai = count()'
          metricMeasureColumn: 'Nilai'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 0
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    actions: {
      actionGroups: [
        actionGroup.id
      ]
    }
  }
}

// Does not depend on the app: Event Grid itself says that an upload was announced and nobody answered.
resource deadLetters 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'spm-pemberitahuan-tidak-sampai'
  location: 'global'
  tags: tags
  properties: {
    description: 'Event Grid tidak dapat memberitahukan unggahan ke aplikasi (ditolak, atau gagal selama sehari). Periksa apakah Function App berjalan, lalu azd hooks run postdeploy. Unggahannya dinilai sendiri oleh aplikasi dengan waktu terima semula; jangan minta dikirim lagi.'
    enabled: true
    severity: 1
    scopes: [
      systemTopicId
    ]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT1H'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'deadLettered'
          metricNamespace: 'Microsoft.EventGrid/systemTopics'
          metricName: 'DeadLetteredCount'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: [
      {
        actionGroupId: actionGroup.id
      }
    ]
  }
}

resource operatorMetricRules 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (rule, i) in rules: if (!empty(operatorPrincipalId)) {
    name: guid(metricRules[i].id, operatorPrincipalId, monitoringReader)
    scope: metricRules[i]
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', monitoringReader)
      principalId: operatorPrincipalId
      principalType: operatorPrincipalType
    }
  }
]

resource operatorSilence 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(operatorPrincipalId)) {
  name: guid(silence.id, operatorPrincipalId, monitoringReader)
  scope: silence
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', monitoringReader)
    principalId: operatorPrincipalId
    principalType: operatorPrincipalType
  }
}

resource operatorQuota 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(operatorPrincipalId)) {
  name: guid(quota.id, operatorPrincipalId, monitoringReader)
  scope: quota
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', monitoringReader)
    principalId: operatorPrincipalId
    principalType: operatorPrincipalType
  }
}

resource operatorDeadLetters 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(operatorPrincipalId)) {
  name: guid(deadLetters.id, operatorPrincipalId, monitoringReader)
  scope: deadLetters
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', monitoringReader)
    principalId: operatorPrincipalId
    principalType: operatorPrincipalType
  }
}

output actionGroupId string = actionGroup.id
