using SchemaGen;

namespace EveryTemplate;

[AccountingTransaction]
public partial class AccountingTransactionRow;

[AnalyticsEvent]
public partial class AnalyticsEventRow;

[ApiLog]
public partial class ApiLogRow;

[ApprovalProcess]
public partial class ApprovalProcessRow;

[AuditTable]
public partial class AuditTableRow;

[BlogPost]
public partial class BlogPostRow;

[CmsPage]
public partial class CmsPageRow;

[EcommerceOrder]
public partial class EcommerceOrderRow;

[EcommerceOrderItem]
public partial class EcommerceOrderItemRow;

[EcommerceProduct]
public partial class EcommerceProductRow;

[EmailTemplate]
public partial class EmailTemplateRow;

[Geofence]
public partial class GeofenceRow;

[Invoice]
public partial class InvoiceRow;

[Location]
public partial class LocationRow;

[MediaLibrary]
public partial class MediaLibraryRow;

[Notification]
public partial class NotificationRow;

[OAuthClient]
public partial class OAuthClientRow;

[Organization]
public partial class OrganizationRow;

[PaymentMethod]
public partial class PaymentMethodRow;

[PerformanceMetric]
public partial class PerformanceMetricRow;

[QueueJob]
public partial class QueueJobRow;

[RolePermission]
public partial class RolePermissionRow;

[TenantTable]
public partial class TenantTableRow;

[UserProfile]
public partial class UserProfileRow;

[Webhook]
public partial class WebhookRow;

[WorkflowState]
public partial class WorkflowStateRow;
