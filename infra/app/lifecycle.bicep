// How long blobs stay. No rule deletes from reports, rekap (with the editions that were sent) or config: those are the result and stay for good.
param storageAccountName string
param originalsRetentionDays int
param uploadsRetentionDays int
param feedbackRetentionDays int
param versionRetentionDays int
param backupRetentionDays int
param taskHubName string

// Years of originals cost less in a colder tier; both are read at once when somebody asks.
var coolAfterDays = 120
var coldAfterDays = 400

// The originals of a quarter are its evidence: their versions stay as long as they do. Everything else keeps what was replaced for versionRetentionDays only,
// the host's own containers too, where the state of a timer is written every minute. What a rule below deletes becomes a version first: without its prefix here it would stay for good.
var versionPrefixes = [
  'uploads/'
  'feedback/'
  'reports/'
  'capaian/'
  'rekap/'
  'config/'
  'cadangan/'
  'app-package/'
  'deadletter/'
  'azure-webjobs-hosts/'
]

// A rule takes ten prefixes, and a prefix names its container in full.
var hub = toLower(taskHubName)
var hostVersionPrefixes = [
  'azure-webjobs-secrets/'
  '${hub}-applease/'
  '${hub}-leases/'
  '${hub}-largemessages/'
]

var originalsTiers = {
  tierToCool: {
    daysAfterModificationGreaterThan: coolAfterDays
  }
  tierToCold: {
    daysAfterModificationGreaterThan: coldAfterDays
  }
}
var originalsRule = {
  name: 'originals'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: [
        'blockBlob'
      ]
      prefixMatch: [
        'originals/'
      ]
    }
    actions: originalsRetentionDays == 0
      ? {
          baseBlob: originalsTiers
        }
      : {
          baseBlob: union(originalsTiers, {
            delete: {
              daysAfterModificationGreaterThan: originalsRetentionDays
            }
          })
          version: {
            delete: {
              daysAfterCreationGreaterThan: originalsRetentionDays
            }
          }
        }
  }
}
// The host notes every upload that it has seen by its name; the note is of no use without the upload.
var uploadsRule = {
  name: 'uploads'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: [
        'blockBlob'
      ]
      prefixMatch: [
        'uploads/'
        'azure-webjobs-hosts/blobreceipts/'
      ]
    }
    actions: {
      baseBlob: {
        delete: {
          daysAfterModificationGreaterThan: uploadsRetentionDays
        }
      }
    }
  }
}
var feedbackRule = {
  name: 'feedback'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: [
        'blockBlob'
      ]
      prefixMatch: [
        'feedback/'
      ]
    }
    actions: {
      baseBlob: {
        delete: {
          daysAfterModificationGreaterThan: feedbackRetentionDays
        }
      }
    }
  }
}
// Copies of the tables, a folder a night. Names of officers are in them: they go at some time after they went from the tables.
var backupRule = {
  name: 'cadangan'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: [
        'blockBlob'
      ]
      prefixMatch: [
        'cadangan/'
      ]
    }
    actions: {
      baseBlob: {
        delete: {
          daysAfterModificationGreaterThan: backupRetentionDays
        }
      }
    }
  }
}
var deadLetterRule = {
  name: 'deadletter'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: [
        'blockBlob'
      ]
      prefixMatch: [
        'deadletter/'
      ]
    }
    actions: {
      baseBlob: {
        delete: {
          daysAfterModificationGreaterThan: versionRetentionDays
        }
      }
    }
  }
}
var versionsRule = {
  name: 'versions'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: [
        'blockBlob'
      ]
      prefixMatch: versionPrefixes
    }
    actions: {
      version: {
        delete: {
          daysAfterCreationGreaterThan: versionRetentionDays
        }
      }
    }
  }
}

var hostVersionsRule = {
  name: 'host-versions'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: [
        'blockBlob'
      ]
      prefixMatch: hostVersionPrefixes
    }
    actions: {
      version: {
        delete: {
          daysAfterCreationGreaterThan: versionRetentionDays
        }
      }
    }
  }
}

resource account 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: storageAccountName
}

resource policy 'Microsoft.Storage/storageAccounts/managementPolicies@2025-06-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: concat(
        [originalsRule, backupRule, deadLetterRule, versionsRule, hostVersionsRule],
        uploadsRetentionDays == 0 ? [] : [uploadsRule],
        feedbackRetentionDays == 0 ? [] : [feedbackRule]
      )
    }
  }
}
