using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Policies;

[Trait("Needs", "Engines")]
public sealed class MariaDbPolicyTests() : PolicySpecification(DialectSet.MariaDb)
{
    protected override IReadOnlyList<Engine> Engines => [Engine.MariaDb];

    public override Task Tenants() => Verify(
        PolicySource.Isolated,
        """
        CREATE FUNCTION `notes_visible_tenant_id`() RETURNS VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin DETERMINISTIC NO SQL RETURN /*! @tenant_id */;
        -- The rows are isolated by this view alone: give the application rights on it, and none on the table.
        CREATE SQL SECURITY DEFINER VIEW `notes_visible` AS SELECT `id`, `tenant_id`, `title` FROM `notes` WHERE (`tenant_id` = CONVERT(`notes_visible_tenant_id`() USING ascii) COLLATE ascii_general_ci) WITH CASCADED CHECK OPTION;
        CREATE TRIGGER `notes_visible_update` BEFORE UPDATE ON `notes` FOR EACH ROW
        BEGIN
            IF (/*! @tenant_id */ IS NOT NULL) AND NOT coalesce((OLD.`tenant_id` = CONVERT(/*! @tenant_id */ USING ascii) COLLATE ascii_general_ci), 0) THEN
                SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A policy hides this row from the session';
            END IF;
        END;
        CREATE TRIGGER `notes_visible_delete` BEFORE DELETE ON `notes` FOR EACH ROW
        BEGIN
            IF (/*! @tenant_id */ IS NOT NULL) AND NOT coalesce((OLD.`tenant_id` = CONVERT(/*! @tenant_id */ USING ascii) COLLATE ascii_general_ci), 0) THEN
                SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A policy hides this row from the session';
            END IF;
        END;
        """);

    public override Task Policies_that_hold_together() => Verify(
        PolicySource.Together.Replace("(Schema = \"crm\")", ""),
        """
        CREATE FUNCTION `deals_visible_tenant_id`() RETURNS VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin DETERMINISTIC NO SQL RETURN /*! @tenant_id */;
        CREATE FUNCTION `deals_visible_user_id`() RETURNS VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin DETERMINISTIC NO SQL RETURN /*! @user_id */;
        CREATE FUNCTION `deals_visible_region`() RETURNS VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin DETERMINISTIC NO SQL RETURN /*! @region */;
        -- The rows are isolated by this view alone: give the application rights on it, and none on the table.
        CREATE SQL SECURITY DEFINER VIEW `deals_visible` AS SELECT `id`, `account`, `owner_id`, `is_public`, `region` FROM `deals` WHERE (`account` = CAST(`deals_visible_tenant_id`() AS SIGNED)) AND (`owner_id` = CONVERT(`deals_visible_user_id`() USING utf8mb4) COLLATE utf8mb4_nopad_bin OR `is_public` OR `region` = CONVERT(`deals_visible_region`() USING utf8mb4) COLLATE utf8mb4_nopad_bin) WITH CASCADED CHECK OPTION;
        CREATE TRIGGER `deals_visible_update` BEFORE UPDATE ON `deals` FOR EACH ROW
        BEGIN
            IF (/*! @tenant_id */ IS NOT NULL OR /*! @user_id */ IS NOT NULL OR /*! @region */ IS NOT NULL) AND NOT coalesce((OLD.`account` = CAST(/*! @tenant_id */ AS SIGNED)) AND (OLD.`owner_id` = CONVERT(/*! @user_id */ USING utf8mb4) COLLATE utf8mb4_nopad_bin OR OLD.`is_public` OR OLD.`region` = CONVERT(/*! @region */ USING utf8mb4) COLLATE utf8mb4_nopad_bin), 0) THEN
                SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A policy hides this row from the session';
            END IF;
        END;
        CREATE TRIGGER `deals_visible_delete` BEFORE DELETE ON `deals` FOR EACH ROW
        BEGIN
            IF (/*! @tenant_id */ IS NOT NULL OR /*! @user_id */ IS NOT NULL OR /*! @region */ IS NOT NULL) AND NOT coalesce((OLD.`account` = CAST(/*! @tenant_id */ AS SIGNED)) AND (OLD.`owner_id` = CONVERT(/*! @user_id */ USING utf8mb4) COLLATE utf8mb4_nopad_bin OR OLD.`is_public` OR OLD.`region` = CONVERT(/*! @region */ USING utf8mb4) COLLATE utf8mb4_nopad_bin), 0) THEN
                SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A policy hides this row from the session';
            END IF;
        END;
        """);

    public override Task Tenants_in_partitions() => Verify(
        PolicySource.Partitioned,
        """
        CREATE FUNCTION `visits_visible_tenant_id`() RETURNS VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin DETERMINISTIC NO SQL RETURN /*! @tenant_id */;
        -- The rows are isolated by this view alone: give the application rights on it, and none on the table.
        CREATE SQL SECURITY DEFINER VIEW `visits_visible` AS SELECT `id`, `tenant_id`, `region` FROM `visits` WHERE (`tenant_id` = CONVERT(`visits_visible_tenant_id`() USING utf8mb4) COLLATE utf8mb4_nopad_bin) WITH CASCADED CHECK OPTION;
        CREATE TRIGGER `visits_visible_update` BEFORE UPDATE ON `visits` FOR EACH ROW
        BEGIN
            IF (/*! @tenant_id */ IS NOT NULL) AND NOT coalesce((OLD.`tenant_id` = CONVERT(/*! @tenant_id */ USING utf8mb4) COLLATE utf8mb4_nopad_bin), 0) THEN
                SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A policy hides this row from the session';
            END IF;
        END;
        CREATE TRIGGER `visits_visible_delete` BEFORE DELETE ON `visits` FOR EACH ROW
        BEGIN
            IF (/*! @tenant_id */ IS NOT NULL) AND NOT coalesce((OLD.`tenant_id` = CONVERT(/*! @tenant_id */ USING utf8mb4) COLLATE utf8mb4_nopad_bin), 0) THEN
                SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A policy hides this row from the session';
            END IF;
        END;
        """);
}
