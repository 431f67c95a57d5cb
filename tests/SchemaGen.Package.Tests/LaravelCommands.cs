namespace SchemaGen.Package.Tests;

/// <summary>A call of the command line of Laravel-style migrations, and its counterpart: the page shows them, and a test runs them.</summary>
/// <param name="Call">The call.</param>
/// <param name="Counterpart">What is run instead.</param>
/// <param name="Class">The class that it makes; nothing where it makes none.</param>
/// <param name="Attribute">What stands on the class.</param>
/// <param name="Page">The page of its template; nothing where it has none.</param>
/// <param name="Switches">The switches that are set.</param>
public sealed record LaravelCommand(string Call, string Counterpart, string Class = "", string Attribute = "", string Page = "", params string[] Switches)
{
    public static IReadOnlyList<LaravelCommand> All { get; } =
    [
        new("make list-migration-templates", "schemagen templates list"),
        new("make make-migration name=create_users_table", "schemagen make table users", "User", "[SchemaTable]"),
        new("make make-migration-table table=users", "schemagen make table users", "User", "[SchemaTable]"),
        new("make make-advanced-migration template=create_ecommerce_product name=products", "schemagen make create_ecommerce_product products", "Product", "[EcommerceProduct]", "ecommerce-product"),
        new("make make-ecommerce-product name=products", "schemagen make ecommerce-product products", "Product", "[EcommerceProduct]", "ecommerce-product"),
        new("make make-ecommerce-order name=orders", "schemagen make ecommerce-order orders", "Order", "[EcommerceOrder]", "ecommerce-order"),
        new("make make-blog-post name=posts", "schemagen make blog-post posts", "Post", "[BlogPost]", "blog-post"),
        new("make make-cms-page name=pages", "schemagen make cms-page pages", "Page", "[CmsPage]", "cms-page"),
        new("make make-media-library name=media", "schemagen make media-library media", "Media", "[MediaLibrary]", "media-library"),
        new("make make-user-profile name=profiles", "schemagen make user-profile profiles", "Profile", "[UserProfile]", "user-profile"),
        new("make make-analytics-event name=events", "schemagen make analytics-event events", "Event", "[AnalyticsEvent]", "analytics-event"),
        new("make make-audit-table name=audit_log", "schemagen make audit-table audit_log", "AuditLog", "[AuditTable(Table = \"audit_log\")]", "audit-table"),
        new("make make-tenant-table name=documents", "schemagen make tenant-table documents", "Document", "[TenantTable]", "tenant-table"),
        new("make make-api-log name=api_logs", "schemagen make api-log api_logs", "ApiLog", "[ApiLog]", "api-log"),
        new("make make-queue-job name=jobs", "schemagen make queue-job jobs", "Job", "[QueueJob]", "queue-job"),
        new("make make-location name=locations", "schemagen make location locations", "Location", "[Location]", "location"),
        new("make make-workflow-state name=workflow_states", "schemagen make workflow-state workflow_states", "WorkflowStateRow", "[WorkflowState(Table = \"workflow_states\")]", "workflow-state"),
        new("make make-ecommerce-product name=catalog --table=product_catalog", "schemagen make ecommerce-product catalog --table=product_catalog", "Catalog", "[EcommerceProduct(Table = \"product_catalog\")]", "ecommerce-product"),
        new("make make-tenant-table name=documents --tenant", "schemagen make tenant-table documents --tenant", "Document", "[TenantTable(Tenant = true)]", "tenant-table", "Tenant"),
        new("make make-audit-table name=security_audit --encrypted --partitioned", "schemagen make audit-table security_audit --encrypted --partitioned", "SecurityAudit", "[AuditTable(Table = \"security_audit\", Encrypted = true, Partitioned = true)]", "audit-table", "Encrypted", "Partitioned"),
        new("make make-analytics-event name=user_events --partitioned --compressed", "schemagen make analytics-event user_events --partitioned --compressed", "UserEvent", "[AnalyticsEvent(Partitioned = true, Compressed = true)]", "analytics-event", "Partitioned", "Compressed"),
    ];
}
