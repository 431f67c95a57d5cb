namespace SchemaGen.Sessions;

/// <summary>What a session sets, as texts.</summary>
internal sealed record SessionValues(string? Tenant, string? User, string? Reason)
{
    public static SessionValues None { get; } = new(null, null, null);

    /// <summary>Each setting's name with its value.</summary>
    public (string Name, string? Value)[] All =>
        [(SessionSettings.Tenant, Tenant), (SessionSettings.UserId, User), (SessionSettings.Reason, Reason)];
}
